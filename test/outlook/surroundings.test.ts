import { currentItem, languageOf, localDay, officeTheme, surroundings } from "../../src/outlook/surroundings";
import { FakeOutlook } from "../support/fake-office";

const set = (office: unknown) => Object.assign(globalThis, { Office: office });
const host = (hostName: string) => set({ context: { mailbox: { diagnostics: { hostName, hostVersion: "1.2" } } } });

test("what Outlook tells", () => {
  const outlook = new FakeOutlook();
  set(outlook.office("nl-BE"));
  expect(surroundings()).toEqual({
    reviewer: "anna@shop.example",
    language: "nl",
    recipientCaps: [1_000],
  });
  expect(currentItem()).toBe(outlook.item);
});

test.each([{}, { context: {} }, { context: { mailbox: null } }, undefined, 5])("nothing in %j throws", (office) => {
  set(office);
  expect(surroundings()).toEqual({ reviewer: "", language: "en", recipientCaps: [500, 1_000] });
  expect(currentItem()).toBeUndefined();
  expect(officeTheme()).toBeUndefined();
});

test.each<[string, readonly number[]]>([
  ["OutlookIOS", [100]],
  ["OutlookAndroid", [100]],
  ["OutlookWebApp", [1_000]],
  ["newOutlookWindows", [1_000]],
  ["Outlook", [500, 1_000]],
])("%s cuts lists at %j", (name, caps) => {
  host(name);
  expect(surroundings().recipientCaps).toEqual(caps);
});

test.each([
  ["nl-NL", "nl"],
  ["nl", "nl"],
  ["de-CH", "de"],
  ["FR-fr", "fr"],
  ["fr_BE", "fr"],
  ["en-GB", "en"],
  ["nds-DE", "en"],
  ["fry", "en"],
  ["es-ES", "en"],
  ["", "en"],
  ["__proto__", "en"],
])("display language %j gives %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each<[unknown, "dark" | "light" | undefined]>([
  [{ isDarkTheme: true }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#292929" }, "dark"],
  [{ bodyBackgroundColor: "#FFFFFF" }, "light"],
  [{ bodyBackgroundColor: "white" }, undefined],
  [{}, undefined],
  [undefined, undefined],
])("theme %j is %s", (theme, expected) => {
  set({ context: { officeTheme: theme } });
  expect(officeTheme()).toBe(expected);
});

test.each([
  [new Date(2026, 0, 5, 23, 59).getTime(), "2026-01-05"],
  [new Date(2026, 10, 23, 0, 0).getTime(), "2026-11-23"],
])("%i is the day %s", (now, day) => {
  expect(localDay(now)).toBe(day);
});
