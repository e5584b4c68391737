import { SUFFIXES } from "./suffixes";

/** The part of a domain that one organisation registered: "mail.shop.example.co.uk" -> "example.co.uk". */
export function registrableDomain(domain: string): string {
  const labels = domain.toLowerCase().split(".");
  const registry = SUFFIXES.has(labels.slice(-3).join(".")) ? 3 : SUFFIXES.has(labels.slice(-2).join(".")) ? 2 : 1;
  return labels.slice(-registry - 1).join(".");
}

/** True for names under which a registry hands out names, such as "co.uk": nobody's own domain. */
export function isRegistry(domain: string): boolean {
  return SUFFIXES.has(domain.toLowerCase());
}

/** "example.com" is that domain alone; "*.example.com" is everything below it, and not itself. */
export function matchesDomain(domain: string, pattern: string): boolean {
  const name = domain.toLowerCase();
  const wanted = pattern.toLowerCase();
  if (!wanted.startsWith("*.")) return name === wanted;
  return name.length >= wanted.length && name.endsWith(wanted.slice(1));
}
