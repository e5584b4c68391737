/** Kinds of personal data and secrets, DESIGN section 5. The order is the order of display. */
export const DATA_CATEGORIES = {
  contact: ["PERSON", "EMAIL", "PHONE", "ADDRESS"],
  identity: [
    "DATE_OF_BIRTH",
    "NATIONAL_ID",
    "TAX_ID",
    "PASSPORT",
    "ID_CARD",
    "DRIVING_LICENCE",
    "VEHICLE_PLATE",
    "CUSTOMER_ID",
  ],
  financial: ["IBAN", "BANK_ACCOUNT", "PAYMENT_CARD", "CARD_SECURITY", "SALARY"],
  special: [
    "HEALTH",
    "HEALTH_INSURANCE_ID",
    "RELIGION",
    "UNION",
    "ETHNICITY",
    "POLITICS",
    "SEXUAL_ORIENTATION",
    "CRIMINAL",
  ],
  device: ["IP_ADDRESS", "MAC_ADDRESS", "IMEI", "GEO"],
  secret: ["USERNAME", "PASSWORD", "PIN", "API_KEY", "TOKEN", "PRIVATE_KEY", "CONNECTION_STRING", "RECOVERY_CODE"],
} as const;

export type DataCategory = keyof typeof DATA_CATEGORIES;
export type DataType = (typeof DATA_CATEGORIES)[DataCategory][number];

const CATEGORY_OF = new Map<string, DataCategory>();
for (const category of Object.keys(DATA_CATEGORIES) as DataCategory[]) {
  for (const type of DATA_CATEGORIES[category]) CATEGORY_OF.set(type, category);
}

/** All types, in order of display. */
export const DATA_TYPES: readonly DataType[] = ([] as DataType[]).concat(
  ...(Object.keys(DATA_CATEGORIES) as DataCategory[]).map((category) => [...DATA_CATEGORIES[category]]),
);

export function isDataType(name: string): name is DataType {
  return CATEGORY_OF.has(name);
}

export function categoryOf(type: DataType): DataCategory {
  return CATEGORY_OF.get(type) ?? "contact";
}

const CRITICAL: readonly DataType[] = ["NATIONAL_ID", "PAYMENT_CARD", "CARD_SECURITY"];

/** Data that counts even when it is the receiver's own: ids, cards, special categories (DESIGN section 4). */
export function isCritical(type: DataType): boolean {
  return CRITICAL.includes(type) || categoryOf(type) === "special";
}
