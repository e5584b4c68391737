import type { Span } from "../model/span";
import { normalise } from "../text/normalise";
import { plainAddress } from "./shared/hidden-address";

/** The value a span stands for, however it is written: for comparing, never for showing. */
export function valueOf(text: string, { start, end, type }: Span): string {
  const written = normalise(text.slice(start, end)).text.trim();
  switch (type) {
    case "EMAIL":
      return plainAddress(written);
    case "PHONE":
      return written
        .replace(/\(0\)/g, "")
        .replace(/[^+\d]/g, "")
        .replace(/^00/, "+");
    case "PASSWORD":
    case "USERNAME":
    case "API_KEY":
    case "TOKEN":
    case "PRIVATE_KEY":
    case "CONNECTION_STRING":
      return written;
    case "PERSON":
    case "ADDRESS":
    case "DATE_OF_BIRTH":
      return written.toLowerCase().replace(/\s+/g, " ");
    default:
      return written.toUpperCase().replace(/[\s.,:;/()_-]+/g, "");
  }
}
