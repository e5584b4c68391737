import { policyFields } from "./fields";
import type { Policy } from "./policy";

/** What holds without a policy file: every field's own default. */
export const DEFAULT_POLICY: Policy = policyFields({}).fallback;
