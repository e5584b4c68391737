import { createRoot } from "react-dom/client";
import { officeItem } from "../outlook/office";
import { packagedPolicy } from "../outlook/policy";
import { currentItem, surroundings } from "../outlook/surroundings";
import { chosenLanguage } from "./chosen-language";
import { App, type Place } from "./components/app";
import { loadWords } from "./load-words";
import { openedBy } from "./opened-by";
import { startSession } from "./session";
import "./taskpane.css";

/** Milliseconds: in a bare browser office.js may never say that it is ready. */
const READY_LIMIT = 10_000;

void start();

async function start(): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no element pane");
  const isOutlook = await outlookReady();
  const around = surroundings();
  const words = loadWords(chosenLanguage() ?? around.language);
  const place = isOutlook ? await placeInOutlook() : ({ kind: "outside" } as const);
  // React would write errors to the console, with what they hold.
  const quiet = { onCaughtError: () => undefined, onUncaughtError: () => undefined };
  createRoot(root, quiet).render(<App place={place} words={await words} />);
}

async function outlookReady(): Promise<boolean> {
  if (!("Office" in window)) return false;
  const ready = await Promise.race([Office.onReady(), later(READY_LIMIT)]);
  return ready?.host === Office.HostType.Outlook;
}

async function placeInOutlook(): Promise<Place> {
  const item = officeItem(currentItem());
  // A mail that is read has its subject as text, a draft has methods to get and set it.
  if (typeof item.read("subject.getAsync") !== "function") return { kind: "read" };
  const session = startSession(item, {
    packaged: packagedPolicy(),
    surroundings: surroundings(),
    isVisible: () => document.visibilityState !== "hidden",
  });
  const lookWhenSeen = () => document.visibilityState !== "hidden" && void session.look("quietly");
  document.addEventListener("visibilitychange", lookWhenSeen);
  window.addEventListener("focus", lookWhenSeen);
  window.addEventListener("pagehide", session.stop);
  return { kind: "draft", session, ...(await openedBy(item)) };
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
