import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";

const PAGE = readFileSync(join(__dirname, "../../src/pane/status.html"), "utf8");

test("leads back to the checklist, with what Outlook added to the address", async () => {
  history.replaceState(null, "", "?_host_Info=Outlook$Web");
  document.body.innerHTML = PAGE;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- runs it, over this page
    require("../../src/pane/status");
  });
  const back = screen.getByRole("link", { name: "Back to the checklist" });
  expect(back).toHaveAttribute("href", expect.stringMatching(/taskpane\.html\?_host_Info=Outlook\$Web$/));
  expect(await screen.findByRole("button", { name: "Copy as text" })).toBeVisible();
});
