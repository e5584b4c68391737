import { OutlookItem } from "../../../src/sandbox/host/item";
import { openMail } from "../../../src/sandbox/page/open-mail";

const mailFile = (headers: string) => new File([`${headers}\r\nSubject: Hello\r\n\r\nHi`], "a.eml");

test.each<[string, string, object]>([
  [
    "with its sender",
    "From: Eva Smit <eva@printhouse.example>",
    { name: "Eva Smit", address: "eva@printhouse.example" },
  ],
  ["without a sender, as nobody's", "To: Eva Smit <eva@printhouse.example>", { name: "", address: "" }],
  ["with a sender that has no address, as nobody's", "From: undisclosed:;", { name: "", address: "" }],
])("opens a mail file %s", async (_, headers, from) => {
  const mail = await openMail(mailFile(headers));
  expect(new OutlookItem(mail ?? {}).state).toMatchObject({ from, subject: "Hello" });
});
