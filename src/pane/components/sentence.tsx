import { piecesOf } from "../shown-text";

/** A sentence of ours; names in it keep their own writing direction and are never markup. */
export function Sentence({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece, index) => (piece.isName ? <bdi key={index}>{piece.text}</bdi> : piece.text));
}
