import { statusReport, statusSummary, type Line, type NoPlatform, type Platform, type Section } from "./status-report";
import "./status.css";

/** Milliseconds: in a bare browser office.js may never say that it is ready. */
const READY_LIMIT = 10_000;

leadBack();
void show();

async function show(): Promise<void> {
  const sections = await statusReport(addInVersion(), await platformHere());
  const summary = statusSummary(sections);
  element("report").replaceChildren(...sections.map(toElement));
  element("summary").textContent = summary;
  offerCopy([summary, ...sections.map(toText)].join("\n\n"));
}

/** A link, because office.js takes the history away; what Outlook added to the address goes along. */
function leadBack(): void {
  element("back").setAttribute("href", `taskpane.html${location.search}`);
}

async function platformHere(): Promise<Platform | NoPlatform> {
  if (!("Office" in window)) return "not loaded";
  const ready = await Promise.race([Office.onReady(), later(READY_LIMIT)]);
  if (ready?.host !== Office.HostType.Outlook) return "outside";
  const { context } = Office;
  return {
    host: "Outlook",
    platform: String(context.diagnostics.platform),
    version: context.diagnostics.version,
    language: context.displayLanguage,
    hasMailboxSet: (version) => context.requirements.isSetSupported("Mailbox", version),
    item: context.mailbox.item,
  };
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

function addInVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";
}

function toElement({ title, lines }: Section): HTMLElement {
  const section = document.createElement("section");
  const list = document.createElement("dl");
  list.append(...lines.map(toRow));
  section.append(withText("h2", title), list);
  return section;
}

function toRow({ label, state, value, advice }: Line): HTMLElement {
  const row = document.createElement("div");
  const told = withText("dd", value);
  told.dataset["state"] = state;
  row.append(withText("dt", label), told);
  if (advice !== undefined) row.append(withText("dd", advice));
  return row;
}

function withText(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function toText({ title, lines }: Section): string {
  return [title, ...lines.map(({ label, state, value }) => `- ${label}: ${value} (${state})`)].join("\n");
}

/** Some Outlooks refuse the clipboard to add-ins: then the page itself has to be copied. */
function offerCopy(text: string): void {
  const button = element("copy");
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => (element("copied").textContent = "Copied."),
      () => (element("copied").textContent = "Outlook does not allow copying here. Select the text instead."),
    );
  });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`status.html has no element ${id}`);
  return found;
}
