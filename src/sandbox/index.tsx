import { createRoot } from "react-dom/client";
import { sandboxApi } from "./api";
import { readManifest } from "./host/manifest";
import { Outlook } from "./host/outlook";
import { App } from "./page/app";
import { SAMPLES } from "./samples";

void start();

async function start(): Promise<void> {
  const response = await fetch("/manifest.xml");
  const outlook = new Outlook(readManifest(await response.text()));
  const api = sandboxApi(outlook, SAMPLES);
  const [first] = api.samples;
  if (first !== undefined) await api.loadSample(first);
  window.sandbox = api;
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root.");
  createRoot(root).render(<App outlook={outlook} />);
}
