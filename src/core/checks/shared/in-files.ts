import type { DataType } from "../../model/data-type";
import type { FileReport } from "../../model/file-report";
import type { FixId } from "../../model/finding";
import type { Receiver } from "../../recipients/receivers";
import type { ProfileName, ReviewedFile, Topic } from "../define";
import { levelFor } from "./audience-table";
import { onlyTypes, othersDataInFile } from "./others-data";

interface AboutFile {
  readonly about: Extract<Topic, { readonly kind: "file" }>;
  readonly fixes: readonly FixId[];
}

/** One answer for each file that the check has something to say of. */
export function inFiles<Found extends object>(
  files: readonly ReviewedFile[],
  find: (file: ReviewedFile) => Found | undefined,
): readonly (Found & AboutFile)[] {
  const all: (Found & AboutFile)[] = [];
  for (const file of files) {
    const { id, name } = file.attachment;
    const found = find(file);
    if (found !== undefined) all.push({ about: { kind: "file", id, name }, fixes: ["remove-attachment"], ...found });
  }
  return all;
}

/** The same of files that were read, in full or in part. */
export function inReadFiles<Found extends object>(
  files: readonly ReviewedFile[],
  find: (file: ReviewedFile, report: FileReport) => Found | undefined,
): readonly (Found & AboutFile)[] {
  return inFiles(files, (file) => (file.report.state === "missing" ? undefined : find(file, file.report.value)));
}

/** What a confirmation about the file is bound to: its bytes, or what is listed of one that could not be read. */
export function fileSubject({ attachment: { id, name, size }, report }: ReviewedFile): string {
  return report.state === "missing" ? [id, name, String(size)].join("\n") : report.value.hash;
}

/** Files with data of others, as far as its types are wanted: which kinds, of how many people, for whom. */
export function othersDataFindings(
  files: readonly ReviewedFile[],
  receivers: readonly Receiver[],
  profile: ProfileName,
  isWanted: (type: DataType) => boolean,
) {
  return inReadFiles(files, (file, { evidence, hash }) => {
    const data = onlyTypes(othersDataInFile(file, receivers), isWanted);
    if (data.types.length === 0) return undefined;
    return {
      messageId: "inFile" as const,
      data: { name: file.attachment.name, people: data.people, types: data.types },
      evidence,
      subjects: [hash],
      ...levelFor(data, receivers, profile),
    };
  });
}
