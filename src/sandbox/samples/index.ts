import { hiddenSheet } from "./hidden-sheet";
import { justLunch } from "./just-lunch";
import { lockedZip } from "./locked-zip";
import { login } from "./login";
import { looksLocked } from "./looks-locked";
import { meeting } from "./meeting";
import { notAttached } from "./not-attached";
import { ownData } from "./own-data";
import { placeholder } from "./placeholder";
import { printerList } from "./printer-list";
import type { Sample } from "./sample";
import { sent } from "./sent";
import { visibleCustomers } from "./visible-customers";
import { wrongEva } from "./wrong-eva";

/** In the order of the page: what is worth seeing first comes first. */
export const SAMPLES: readonly Sample[] = [
  printerList,
  login,
  hiddenSheet,
  looksLocked,
  wrongEva,
  visibleCustomers,
  justLunch,
  notAttached,
  placeholder,
  lockedZip,
  ownData,
  meeting,
  sent,
];
