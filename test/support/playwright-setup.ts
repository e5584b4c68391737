import { bundleFakeOutlook } from "../e2e/support/pane";
import { unpackBrowser } from "./browser";

export default async function prepare(): Promise<void> {
  await Promise.all([unpackBrowser(), bundleFakeOutlook()]);
}
