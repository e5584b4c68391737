import { isSameName, partsOfName, partsOfWords, type NameParts } from "../text/person-name";
import type { Receiver } from "./receivers";

/** Is the name the receiver's, by display name or by the address: "Roorda, Wietske", w.roorda@mail.example? */
export function isNameOf(name: string, receiver: Pick<Receiver, "name" | "address">): boolean {
  const parts = partsOfName(name);
  return namesOf(receiver).some((own) => own.surname !== "" && isSameName(parts, own)) || isLoneName(parts, receiver);
}

/** By what a name is compared through a digest: surname and initial. */
export function nameKey(name: string): string {
  const { given, surname } = partsOfName(name);
  return `${surname === "" ? given : surname} ${surname === "" ? "" : given.charAt(0)}`;
}

/** Every key by which a receiver's name may be written, with and without its first name. */
export function nameKeysOf(receiver: Pick<Receiver, "name" | "address">): readonly string[] {
  return ([] as string[]).concat(
    ...namesOf(receiver).map(({ given, surname }) => [`${surname} ${given.charAt(0)}`, `${surname} `, `${given} `]),
  );
}

function namesOf({ name, address }: Pick<Receiver, "name" | "address">): readonly NameParts[] {
  const local = (address?.split("@")[0] ?? "").split(/[._+\d-]+/).filter((word) => word !== "");
  const turned = [...local.slice(1), local[0] ?? ""];
  return [partsOfName(name.includes("@") ? "" : name), partsOfWords(local.join(" ")), partsOfWords(turned.join(" "))];
}

/** "Wietske" or "Roorda" alone. */
function isLoneName(name: NameParts, receiver: Pick<Receiver, "name" | "address">): boolean {
  const word = name.given === "" ? name.surname : name.surname === "" ? name.given : "";
  return word !== "" && namesOf(receiver).some(({ given, surname }) => word === given || word === surname);
}
