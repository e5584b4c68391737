import { readFileSync } from "node:fs";
import { labelFor, readManifest } from "../../../src/sandbox/host/manifest";

const manifest = readManifest(readFileSync("manifest.xml", "utf8"));

test("takes from manifest.xml what Outlook takes", () => {
  expect(manifest).toMatchObject({
    name: "Second Look",
    permission: 3,
    mailboxMinor: 14,
    runtimeUrl: "/commands.html",
  });
  expect(manifest.commands.map(({ id, surface, url }) => [id, surface, url])).toEqual([
    ["reviewMessageButton", "MessageComposeCommandSurface", "/taskpane.html"],
    ["reviewMeetingButton", "AppointmentOrganizerCommandSurface", "/taskpane.html"],
    ["reviewSentButton", "MessageReadCommandSurface", "/taskpane.html"],
  ]);
  expect(manifest.launchEvents).toContainEqual({
    type: "OnMessageSend",
    functionName: "onMessageSend",
    sendMode: "softBlock",
  });
});

test("labels come in the language of Outlook, or else the default one", () => {
  const [labels] = manifest.commands.map((command) => command.labels);
  if (labels === undefined) throw new Error("manifest.xml has no commands.");
  expect(labelFor(labels, "nl-NL")).toBe("Deze e-mail nakijken");
  expect(labelFor(labels, "sv-SE")).toBe("Review this email");
});

test("says what is missing", () => {
  expect(() => readManifest("<OfficeApp/>")).toThrow("manifest.xml has no <Runtimes>.");
});
