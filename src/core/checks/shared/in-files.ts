import type { DataType } from "../../model/data-type";
import type { Attachment } from "../../model/draft";
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

/** What every finding about a file has. */
export function aboutFile({ id, name }: Attachment): AboutFile {
  return { about: { kind: "file", id, name }, fixes: ["remove-attachment"] };
}

/** One answer for each file that was read, in full or in part, and that the check has something to say of. */
export function inReadFiles<Found extends object>(
  files: readonly ReviewedFile[],
  find: (file: ReviewedFile, report: FileReport) => Found | undefined,
): readonly (Found & AboutFile)[] {
  const all: (Found & AboutFile)[] = [];
  for (const file of files) {
    const found = file.report.state === "missing" ? undefined : find(file, file.report.value);
    if (found !== undefined) all.push({ ...aboutFile(file.attachment), ...found });
  }
  return all;
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
