import { u16, u32 } from "../bytes";
import { zeroEnded } from "./strings";

export interface DroppedFile {
  readonly name: string;
  /** Where the file was when it was dropped, with the user's name at times. */
  readonly paths: readonly string[];
  readonly bytes: Uint8Array;
}

/** The wrapper of a file that was dropped into a document: size, mark 2, label, path, marks, path of the copy, and the file itself. */
export function droppedFile(stream: Uint8Array | undefined): DroppedFile | undefined {
  if (stream === undefined || u16(stream, 4) !== 2) return undefined;
  const afterText = (at: number) => stream.indexOf(0, at) + 1;
  const pathAt = afterText(6);
  const marksAt = afterText(pathAt);
  const length = u32(stream, marksAt + 4);
  const dataAt = marksAt + 8 + length;
  if (pathAt === 0 || marksAt === 0 || dataAt > stream.length) return undefined;
  const label = zeroEnded(stream, 6, "windows-1252");
  const paths = [zeroEnded(stream, pathAt, "windows-1252"), zeroEnded(stream, marksAt + 8, "windows-1252")];
  const name = label.slice(Math.max(label.lastIndexOf("\\"), label.lastIndexOf("/")) + 1);
  return {
    name: name === "" ? "file" : name,
    paths: paths.filter((path) => path !== ""),
    bytes: stream.subarray(dataAt + 4, dataAt + 4 + u32(stream, dataAt)),
  };
}
