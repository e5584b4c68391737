import { CLEAN, CREDENTIALS, detect, PERSONAL, SPECIAL_CATEGORIES, WITHOUT_NAMES } from "./mails";
import { f1, precision, recall, score, SPECIAL, sumOf, type Tally } from "./score";

/** Of 100. `npm run score` prints the tables and every slip. */
const MIN_F1_ANY_TYPE = 97;
const MIN_F1_TYPED = 97;
const MIN_F1_WITH_NAMES = 96;
const MIN_MAIL_PRECISION = 99;
const MIN_MAIL_RECALL = 99;
const MIN_CREDENTIAL_PRECISION = 99;
const MIN_CREDENTIAL_RECALL = 99;
const MIN_SPECIAL_PRECISION = 99;
const MIN_SPECIAL_RECALL = 96;
/** Of 200. Who is asked about nothing more often soon stops reading. */
const MAX_CLEAN_MAILS_WITH_FINDINGS = 0;

const MAILS = [...CLEAN, ...PERSONAL];
const mails = score(MAILS, detect, WITHOUT_NAMES);
const { credentialMails } = score([...MAILS, ...CREDENTIALS], detect, WITHOUT_NAMES);
const special = sumOf(SPECIAL, score([...MAILS, ...SPECIAL_CATEGORIES], detect, WITHOUT_NAMES));

test.each<[string, (tally: Tally) => number | undefined, Tally, number]>([
  ["F1 of any type", f1, mails.anyType, MIN_F1_ANY_TYPE],
  ["F1 of the right type", f1, mails.typed, MIN_F1_TYPED],
  ["F1 of any type, with names", f1, score(MAILS, detect).anyType, MIN_F1_WITH_NAMES],
  ["precision by mail", precision, mails.mails, MIN_MAIL_PRECISION],
  ["recall by mail", recall, mails.mails, MIN_MAIL_RECALL],
  ["precision of mails with a credential", precision, credentialMails, MIN_CREDENTIAL_PRECISION],
  ["recall of mails with a credential", recall, credentialMails, MIN_CREDENTIAL_RECALL],
  ["precision of special categories", precision, special, MIN_SPECIAL_PRECISION],
  ["recall of special categories", recall, special, MIN_SPECIAL_RECALL],
])("%s", (_, figure, tally, least) => {
  expect(figure(tally)).toBeGreaterThanOrEqual(least);
});

test("clean mails leave without a question", () => {
  const asked = new Set(score(CLEAN, detect, WITHOUT_NAMES).wrong.map(({ mail }) => mail.id));
  expect(asked.size).toBeLessThanOrEqual(MAX_CLEAN_MAILS_WITH_FINDINGS);
});
