import type { policyFields } from "./fields";
import type { TypeOf } from "./schema";

/** A checked policy; `parsePolicy` or `DEFAULT_POLICY` makes one. `checks` is a map by check id. */
export type Policy = TypeOf<ReturnType<typeof policyFields>>;
export type ThirdParty = Policy["thirdParties"][number];
export type PolicyOverride = Policy["overrides"][number];
