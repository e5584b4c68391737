import { createRoot } from "react-dom/client";
import { sandboxApi } from "./api";
import { readManifest } from "./host/manifest";
import { Outlook } from "./host/outlook";
import { SAMPLES } from "./samples";

void start();

async function start(): Promise<void> {
  const response = await fetch("/manifest.xml");
  const outlook = new Outlook(readManifest(await response.text()));
  window.sandbox = sandboxApi(outlook, SAMPLES);
  document.body.append(outlook.paneHost);
}
void createRoot;
