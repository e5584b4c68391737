import path from "node:path";
import { DATA_TYPES } from "../../src/core/model/data-type";
import { scanMail } from "../../src/core/recognizers/scan-mail";
import { plainRichText } from "../../src/core/text/html";
import { readLabelledMails, type LabelledMail } from "../support/labelled-mails";
import type { Finding } from "./score";

const LANGUAGES = ["en", "nl", "de", "fr"];
const read = (name: string): readonly LabelledMail[] => readLabelledMails(path.join(__dirname, `mails/${name}.txt`));

/** Ordinary mails without personal data of others. */
export const CLEAN = LANGUAGES.flatMap((lang) => read(`${lang}-clean`));
/** Mails with personal data of others, or secrets. */
export const PERSONAL = LANGUAGES.flatMap((lang) => read(`${lang}-personal`));
/** A sentence or two each; half of them share a secret, half only talk about logins. */
export const CREDENTIALS = read("credentials");
/** A sentence or two each; half of them tell something about a person, half mention the same words. */
export const SPECIAL_CATEGORIES = read("special");

/** A name alone never asks, so most figures leave names out. */
export const WITHOUT_NAMES = DATA_TYPES.filter((type) => type !== "PERSON");

/** What would be asked about: findings of low confidence only support others. */
export function detect(text: string): readonly Finding[] {
  return scanMail(plainRichText(text)).spans.filter(({ confidence }) => confidence !== "low");
}
