import { address } from "./address";
import { apiKey } from "./api-key";
import { atTin } from "./at-tin";
import { atVnr } from "./at-vnr";
import { bankAccount } from "./bank-account";
import { beNn } from "./be-nn";
import { bgEgn } from "./bg-egn";
import { cardCode } from "./card-code";
import { cardExpiry } from "./card-expiry";
import { chSsn } from "./ch-ssn";
import { connectionSettings } from "./connection-settings";
import { connectionString } from "./connection-string";
import { criminal } from "./criminal";
import { customerId } from "./customer-id";
import { cyTic } from "./cy-tic";
import { czRc } from "./cz-rc";
import { dateOfBirth } from "./date-of-birth";
import { deIdnr } from "./de-idnr";
import { deKvnr } from "./de-kvnr";
import { deStnr } from "./de-stnr";
import { deSvnr } from "./de-svnr";
import type { Recognizer } from "./define";
import { dkCpr } from "./dk-cpr";
import { doorCode } from "./door-code";
import { drivingLicence } from "./driving-licence";
import { eeIk } from "./ee-ik";
import { email } from "./email";
import { esDni } from "./es-dni";
import { esNie } from "./es-nie";
import { esNss } from "./es-nss";
import { ethnicity } from "./ethnicity";
import { fiHetu } from "./fi-hetu";
import { frNif } from "./fr-nif";
import { frNir } from "./fr-nir";
import { gbLicence } from "./gb-licence";
import { gbNhs } from "./gb-nhs";
import { gbNino } from "./gb-nino";
import { gbUtr } from "./gb-utr";
import { geo } from "./geo";
import { grAfm } from "./gr-afm";
import { grAmka } from "./gr-amka";
import { health } from "./health";
import { healthInsurance } from "./health-insurance";
import { hrOib } from "./hr-oib";
import { huSzemelyi } from "./hu-szemelyi";
import { huTaj } from "./hu-taj";
import { iban } from "./iban";
import { idCard } from "./id-card";
import { idCardMrz } from "./id-card-mrz";
import { iePps } from "./ie-pps";
import { imei } from "./imei";
import { ipAddress } from "./ip-address";
import { isKennitala } from "./is-kennitala";
import { itCodicefiscale } from "./it-codicefiscale";
import { loginPair } from "./login-pair";
import { lonePlate } from "./lone-plate";
import { ltAsmens } from "./lt-asmens";
import { luMatricule } from "./lu-matricule";
import { lvPk } from "./lv-pk";
import { macAddress } from "./mac-address";
import { mtId } from "./mt-id";
import { nlBsn } from "./nl-bsn";
import { noFodselsnummer } from "./no-fodselsnummer";
import { openingCode } from "./opening-code";
import { openingPassword } from "./opening-password";
import { passport } from "./passport";
import { passportMrz } from "./passport-mrz";
import { password } from "./password";
import { paymentCard } from "./payment-card";
import { person } from "./person";
import { phone } from "./phone";
import { pin } from "./pin";
import { plPesel } from "./pl-pesel";
import { politics } from "./politics";
import { privateKey } from "./private-key";
import { ptCc } from "./pt-cc";
import { ptNif } from "./pt-nif";
import { recoveryCode } from "./recovery-code";
import { religion } from "./religion";
import { roCnp } from "./ro-cnp";
import { salary } from "./salary";
import { sePersonnummer } from "./se-personnummer";
import { sexualOrientation } from "./sexual-orientation";
import { siEmso } from "./si-emso";
import { spokenEmail } from "./spoken-email";
import { token } from "./token";
import { union } from "./union";
import { usSsn } from "./us-ssn";
import { username } from "./username";
import { vehiclePlate } from "./vehicle-plate";

/** Alphabetical, one line a recognizer. A test compares this list with the folder and the tables of cases. */
export const recognizers: readonly Recognizer[] = [
  address,
  apiKey,
  atTin,
  atVnr,
  bankAccount,
  beNn,
  bgEgn,
  cardCode,
  cardExpiry,
  chSsn,
  connectionSettings,
  connectionString,
  criminal,
  customerId,
  cyTic,
  czRc,
  dateOfBirth,
  deIdnr,
  deKvnr,
  deStnr,
  deSvnr,
  dkCpr,
  doorCode,
  drivingLicence,
  eeIk,
  email,
  esDni,
  esNie,
  esNss,
  ethnicity,
  fiHetu,
  frNif,
  frNir,
  gbLicence,
  gbNhs,
  gbNino,
  gbUtr,
  geo,
  grAfm,
  grAmka,
  health,
  healthInsurance,
  hrOib,
  huSzemelyi,
  huTaj,
  iban,
  idCard,
  idCardMrz,
  iePps,
  imei,
  ipAddress,
  isKennitala,
  itCodicefiscale,
  loginPair,
  lonePlate,
  ltAsmens,
  luMatricule,
  lvPk,
  macAddress,
  mtId,
  nlBsn,
  noFodselsnummer,
  openingCode,
  openingPassword,
  passport,
  passportMrz,
  password,
  paymentCard,
  person,
  phone,
  pin,
  plPesel,
  politics,
  privateKey,
  ptCc,
  ptNif,
  recoveryCode,
  religion,
  roCnp,
  salary,
  sePersonnummer,
  sexualOrientation,
  siEmso,
  spokenEmail,
  token,
  union,
  usSsn,
  username,
  vehiclePlate,
];
