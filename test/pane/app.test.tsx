import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { words as en } from "../../src/i18n/pane/en";
import type { AttachmentId } from "../../src/core/model/draft";
import { officeItem } from "../../src/outlook/office";
import { policyFrom } from "../../src/outlook/policy";
import { App, type Place } from "../../src/pane/components/app";
import { TryPassword } from "../../src/pane/components/try-password";
import { WordsContext } from "../../src/pane/components/words-context";
import { startSession } from "../../src/pane/session";
import type { ReviewSession } from "../../src/pane/state";
import { zipOf } from "../support/zip";
import { EVA, FakeOutlook, TOM, type FakeMail } from "../support/fake-office";

const BSNS = "<p>BSN 111222333</p><p>BSN 123456782</p>";
const LIST = ["Naam;E-mail", ...[1, 2, 3, 4].map((n) => `Klant;klant${String(n)}@klanten.example`)].join("\r\n");
const FILE = { id: "f", name: "list.csv", content: Buffer.from(LIST).toString("base64") };

let session: ReviewSession | undefined;
afterEach(() => session?.stop());

interface OpenOptions {
  readonly isFromSend?: boolean;
  readonly isUnchecked?: boolean;
  readonly policy?: object;
}

async function open(mail: FakeMail, more: OpenOptions = {}): Promise<FakeOutlook> {
  const outlook = new FakeOutlook(mail);
  session = startSession(officeItem(outlook.item), {
    packaged: policyFrom({ version: 1, ...more.policy }),
    surroundings: { reviewer: "anna@shop.example", language: "en", recipientCaps: [1_000] },
    isVisible: () => false,
  });
  await act(() => session?.look() ?? Promise.resolve());
  const { isFromSend = false, isUnchecked = false } = more;
  show({ kind: "draft", session, isFromSend, isUnchecked });
  return outlook;
}

const show = (place: Place) => render(<App place={place} words={en} />);

const card = (name: RegExp) => screen.getByRole("article", { name });
const ready = () => screen.queryByText("Ready: press Send");

test("one click settles a card, the last one says Ready, and the focus goes along", async () => {
  await open({ to: [EVA, TOM], html: BSNS }, { isFromSend: true });
  const [first, second] = screen.getAllByRole("article");
  expect(first).toHaveFocus();
  expect(ready()).toBeNull();
  await userEvent.click(within(first as HTMLElement).getByRole("checkbox"));
  await waitFor(() => expect(second).toHaveFocus());
  expect(screen.getByText("1 of 2 checked")).toHaveAttribute("role", "status");
  await userEvent.click(within(second as HTMLElement).getByRole("checkbox"));
  await waitFor(() => expect(ready()).toBeVisible());
  await waitFor(() => expect(ready()?.closest("[tabindex]")).toHaveFocus());
});

test("a Send that could not be checked is told of, and no other", async () => {
  await open({ to: [EVA] }, { isFromSend: true });
  expect(screen.queryByText(en.states.crashed)).toBeNull();
  cleanup();
  await open({ to: [EVA] }, { isFromSend: true, isUnchecked: true });
  expect(screen.getByText(en.states.crashed)).toBeVisible();
  expect(screen.getByText(en.states.crashedWhy, { exact: false })).toBeVisible();
});

test("a locked file is called locked, not clean", async () => {
  const content = Buffer.from(zipOf([{ name: "list.csv", content: LIST, lock: 3 }])).toString("base64");
  await open({ to: [EVA], attachments: [{ id: "z", name: "secret.zip", content }] });
  await userEvent.click(screen.getByRole("button", { name: /^Also looked at/ }));
  const item = screen.getByText("secret.zip").closest("li");
  expect(item).toHaveTextContent("secret.zip is locked: AES-256");
  expect(document.body).not.toHaveTextContent("nothing found");
});

test.each([
  ["well locked", 3],
  ["weakly locked", "zipcrypto"],
] as const)("somebody can try the password of a %s file, and it is kept nowhere", async (_, lock) => {
  const zip = zipOf([{ name: "list.csv", content: LIST, lock, password: "Blauwe-Fiets-42" }]);
  const attachment = { id: "z", name: "secret.zip", content: Buffer.from(zip).toString("base64") };
  const outlook = await open({ to: [EVA], attachments: [attachment] });
  const also = screen.queryByRole("button", { name: /^Also looked at/ });
  if (also !== null) await userEvent.click(also);
  await userEvent.click(screen.getByRole("button", { name: en.card.tryPassword }));
  const field = screen.getByLabelText("Password of secret.zip", { selector: "input" });
  expect(field).toHaveFocus();
  await userEvent.type(field, "blauwe-fiets-42{Enter}");
  expect(await screen.findByText(/It does not open/)).toHaveAttribute("role", "status");
  await userEvent.clear(field);
  expect(screen.queryByText(/It does not open/)).toBeNull();
  await userEvent.type(field, "Blauwe-Fiets-42");
  await userEvent.click(screen.getByRole("button", { name: en.card.try }));
  expect(await screen.findByText(/It opens/)).toHaveTextContent("It opens secret.zip.");
  expect(JSON.stringify([...outlook.session])).not.toMatch(/fiets/i);
  expect(document.body).not.toHaveTextContent(/fiets/i);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByLabelText("Password of secret.zip", { selector: "input" })).toBeNull();
});

test("the answer to one password is never shown for another, and not knowing is said", async () => {
  const answers: ((isOpen: boolean | undefined) => void)[] = [];
  const opens = () => new Promise<boolean | undefined>((resolve) => answers.push(resolve));
  const file = { id: "z" as AttachmentId, name: "secret.zip" };
  render(
    <WordsContext.Provider value={en}>
      <TryPassword file={file} session={{ opens }} />
    </WordsContext.Provider>,
  );
  await userEvent.click(screen.getByRole("button", { name: en.card.tryPassword }));
  const field = screen.getByLabelText("Password of secret.zip", { selector: "input" });
  await userEvent.type(field, "one{Enter}");
  await userEvent.type(field, "-more");
  await act(() => Promise.resolve(answers[0]?.(true)));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  await userEvent.keyboard("{Enter}");
  await act(() => Promise.resolve(answers[1]?.(undefined)));
  expect(screen.getByRole("status")).toHaveTextContent("We cannot tell whether it opens secret.zip");
});

test("the technical status is told which Outlook this is", async () => {
  history.replaceState(null, "", "?_host_Info=Outlook$Web");
  await open({ to: [EVA] });
  await userEvent.click(screen.getByRole("button", { name: "More" }));
  const status = await screen.findByRole("menuitem", { name: "Technical status" });
  expect(status).toHaveAttribute("href", "status.html?_host_Info=Outlook$Web");
});

test("a settled card folds, unfolds, and opens again when its tick is taken away", async () => {
  await open({ to: [EVA, TOM], html: BSNS });
  await userEvent.click(within(card(/The text/)).getByRole("checkbox"));
  await userEvent.click(await screen.findByRole("button", { name: /^Look again at: The text/ }));
  const tick = within(card(/The text/)).getByRole("checkbox");
  expect(tick).toBeChecked();
  await userEvent.click(tick);
  await waitFor(() => expect(within(card(/The text/)).getByRole("checkbox")).not.toBeChecked());
  expect(await screen.findByText("0 of 2 checked")).toBeInTheDocument();
});

test("a list that is not locked is settled by a reason only", async () => {
  await open({ to: [EVA], attachments: [FILE] });
  await userEvent.click(within(card(/list.csv/)).getByRole("checkbox", { name: "Send as is, because …" }));
  const reasons = within(card(/list.csv/)).getByRole("group", { name: "Why is that fine?" });
  // Enter gives no reason that nobody chose.
  expect(reasons).toHaveFocus();
  expect(within(reasons).getByRole("button", { name: "Keep it" })).toBeDisabled();
  await userEvent.type(within(reasons).getByRole("textbox"), "They are our own shops{Enter}");
  expect(await within(card(/list.csv/)).findByText("Checked: They are our own shops")).toBeVisible();
});

test("a file that is not locked says how to lock it when asked, behind its buttons, and no other card does", async () => {
  await open({ to: [EVA], attachments: [FILE], html: BSNS });
  const ofFile = within(card(/list.csv/));
  expect(ofFile.queryByText(/Encrypt with Password/)).toBeNull();
  await userEvent.click(ofFile.getByRole("button", { name: en.card.howTo }));
  const how = ofFile.getByText(/Encrypt with Password.*AES-256/);
  expect(how).toBeVisible();
  const takeOut = ofFile.getByRole("button", { name: "Take the file out" });
  expect(takeOut.compareDocumentPosition(how)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(within(card(/The text/)).queryByRole("button", { name: en.card.howTo })).toBeNull();
});

test("saying that a list is not correct needs a reason too, and Escape takes it back", async () => {
  await open({ to: [EVA], attachments: [FILE] });
  await userEvent.click(within(card(/list.csv/)).getByRole("button", { name: "Found by mistake" }));
  expect(within(card(/list.csv/)).queryByText("We agreed to do it like this")).toBeNull();
  await userEvent.keyboard("{Escape}");
  expect(within(card(/list.csv/)).getByRole("checkbox")).not.toBeChecked();
  await userEvent.click(within(card(/list.csv/)).getByRole("button", { name: "Found by mistake" }));
  await userEvent.type(within(card(/list.csv/)).getByRole("textbox"), "test data{Enter}");
  expect(await within(card(/list.csv/)).findByText("Found by mistake, you said")).toBeVisible();
});

test("who was added to a checked list stands first, and can be shown alone", async () => {
  const person = (n: number) => ({ displayName: "", emailAddress: `c${String(n)}@firm${String(n)}.example` });
  const to = Array.from({ length: 12 }, (_, n) => person(n));
  const outlook = await open({ to });
  expect(within(card(/see each other/)).queryAllByText("new")).toEqual([]);
  await userEvent.click(within(card(/see each other/)).getByRole("checkbox"));
  await waitFor(() => expect(ready()).toBeVisible());
  outlook.lists.set("to", [...to, person(12)]);
  await act(() => session?.look() ?? Promise.resolve());
  const list = within(card(/13 people can see each other/));
  expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "c12@firm12.example new",
    "c0@firm0.example",
  ]);
  await userEvent.click(list.getByRole("button", { name: "Show all 13" }));
  await userEvent.click(list.getByRole("checkbox", { name: "Only new ones (1)" }));
  expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["c12@firm12.example new"]);
  expect(list.getByText("1 of 13 shown")).toBeVisible();
});

test("the strict profile asks for each outsider by name, who can be taken off", async () => {
  await open({ to: [EVA, TOM], html: BSNS }, { policy: { profile: "strict" } });
  const eva = within(card(/^eva@partner.example gets data of others/));
  expect(eva.getByText("Eva de Boer")).toBeVisible();
  expect(eva.getByText(/data of 2 people goes along/)).toBeVisible();
  expect(eva.getByRole("button", { name: "Take off the list" })).toBeEnabled();
});

test("what has to be solved can only be solved", async () => {
  await open({ to: [EVA, TOM] }, { policy: { blockedRecipients: ["partner.example"] } });
  const blocked = within(card(/eva@partner.example/));
  expect(blocked.queryByRole("checkbox")).toBeNull();
  expect(blocked.queryByRole("button", { name: "Found by mistake" })).toBeNull();
  await userEvent.click(blocked.getByRole("button", { name: "Take off the list" }));
  expect(await screen.findByText("Nothing to check")).toBeVisible();
  expect(screen.getByRole("button", { name: "Undo" })).toBeEnabled();
});

test("values are masked, shown for ten seconds when asked for, and masked again", async () => {
  await open({ to: [EVA, TOM], html: BSNS });
  expect(document.body).not.toHaveTextContent("111222333");
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  act(() => screen.getByRole("button", { name: /^Show what was found: The text/ }).click());
  await act(() => jest.advanceTimersByTimeAsync(1_000));
  expect(document.body).toHaveTextContent("111222333");
  await act(() => jest.advanceTimersByTimeAsync(10_000));
  expect(document.body).not.toHaveTextContent("111222333");
  jest.useRealTimers();
});

test("a name with markup is text, in a stretch of its own direction", async () => {
  await open({ to: [EVA], attachments: [{ ...FILE, name: "<img src=x> \u202egnp.csv" }] });
  const name = within(card(/not locked/)).getByText("<img src=x> gnp.csv");
  expect(name.tagName).toBe("BDI");
  expect(document.querySelector("img")).toBeNull();
});

test("what could not be read is a card without a green tick or Found by mistake", async () => {
  const outlook = new FakeOutlook({ to: [EVA] });
  outlook.faults = { "body.getAsync": "fails" };
  session = startSession(officeItem(outlook.item), {
    packaged: policyFrom({ version: 1 }),
    surroundings: { reviewer: "", language: "en", recipientCaps: [] },
    isVisible: () => false,
  });
  await act(() => session?.look() ?? Promise.resolve());
  show({ kind: "draft", session, isFromSend: false, isUnchecked: false });
  expect(within(card(/could not read the text/)).getByRole("checkbox", { name: "Checked" })).not.toBeChecked();
  expect(within(card(/could not read the text/)).queryByRole("button", { name: "Found by mistake" })).toBeNull();
});

test.each([
  [{ kind: "read" } as const, "This mail is already sent"],
  [{ kind: "outside" } as const, "Open this in Outlook"],
])("%j is said plainly", (place, title) => {
  show(place);
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("a fix that takes a while can be cancelled", async () => {
  const person = (n: number) => ({ displayName: "", emailAddress: `c${String(n)}@firm${String(n)}.example` });
  const outlook = await open({ to: Array.from({ length: 8 }, (_, n) => person(n)) });
  outlook.delay = 100;
  await userEvent.click(screen.getByRole("button", { name: "Move to Bcc" }));
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(screen.getByText("Putting it back")).toBeVisible();
  outlook.delay = 0;
  await waitFor(() => expect(screen.getByRole("button", { name: "Move to Bcc" })).toBeEnabled(), { timeout: 4_000 });
  expect(outlook.lists.get("to")).toHaveLength(8);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("the language is chosen in the menu, and kept", async () => {
  await open({ to: [EVA] });
  await userEvent.click(screen.getByRole("button", { name: "More" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Language" }));
  await userEvent.click(await screen.findByRole("menuitemradio", { name: "Nederlands" }));
  expect(await screen.findByText("Niets om na te kijken")).toBeVisible();
  expect(document.documentElement.lang).toBe("nl");
  expect(localStorage.getItem("secondlook.language")).toBe("nl");
});
