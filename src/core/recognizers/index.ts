import { beNn } from "./be-nn";
import { dateOfBirth } from "./date-of-birth";
import { deIdnr } from "./de-idnr";
import type { Recognizer } from "./define";
import { email } from "./email";
import { frNir } from "./fr-nir";
import { gbNino } from "./gb-nino";
import { iban } from "./iban";
import { nlBsn } from "./nl-bsn";
import { password } from "./password";
import { paymentCard } from "./payment-card";
import { phone } from "./phone";
import { username } from "./username";

/** Alphabetical, one line a recognizer. A test compares this list with the folder and the tables of cases. */
export const recognizers: readonly Recognizer[] = [
  beNn,
  dateOfBirth,
  deIdnr,
  email,
  frNir,
  gbNino,
  iban,
  nlBsn,
  password,
  paymentCard,
  phone,
  username,
];
