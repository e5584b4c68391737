import { bankAccount } from "./bank-account";
import { beNn } from "./be-nn";
import { cardCode } from "./card-code";
import { cardExpiry } from "./card-expiry";
import { customerId } from "./customer-id";
import { dateOfBirth } from "./date-of-birth";
import { deIdnr } from "./de-idnr";
import type { Recognizer } from "./define";
import { drivingLicence } from "./driving-licence";
import { email } from "./email";
import { frNir } from "./fr-nir";
import { gbLicence } from "./gb-licence";
import { gbNino } from "./gb-nino";
import { geo } from "./geo";
import { healthInsurance } from "./health-insurance";
import { iban } from "./iban";
import { idCard } from "./id-card";
import { idCardMrz } from "./id-card-mrz";
import { imei } from "./imei";
import { ipAddress } from "./ip-address";
import { lonePlate } from "./lone-plate";
import { macAddress } from "./mac-address";
import { nlBsn } from "./nl-bsn";
import { passport } from "./passport";
import { passportMrz } from "./passport-mrz";
import { password } from "./password";
import { paymentCard } from "./payment-card";
import { phone } from "./phone";
import { username } from "./username";
import { vehiclePlate } from "./vehicle-plate";

/** Alphabetical, one line a recognizer. A test compares this list with the folder and the tables of cases. */
export const recognizers: readonly Recognizer[] = [
  bankAccount,
  beNn,
  cardCode,
  cardExpiry,
  customerId,
  dateOfBirth,
  deIdnr,
  drivingLicence,
  email,
  frNir,
  gbLicence,
  gbNino,
  geo,
  healthInsurance,
  iban,
  idCard,
  idCardMrz,
  imei,
  ipAddress,
  lonePlate,
  macAddress,
  nlBsn,
  passport,
  passportMrz,
  password,
  paymentCard,
  phone,
  username,
  vehiclePlate,
];
