import { text, html, attachedMail, message, multipart } from "../golden/compose/mime";
import { mailOf } from "./read";

const QUOTED =
  "Fine.\n\nVan: Lena Fischer <lena@agentur.example>\nVerzonden: vrijdag 20 november 2026 16:02\nAan: Anna Visser <anna@shop.example>; Joost <joost@agentur.example>\nOnderwerp: Planning\n\nHallo\n";
const HEADERS = ["From: anna@shop.example", "To: lena@agentur.example"];
const ANSWERS = "In-Reply-To: <first@agentur.example>";
const INNER = attachedMail(message(["From: x@y.example", "Subject: Inner"], text("Inner text")));
const FORWARDED_FILE = multipart("mixed", "b1", [text("See the mail."), INNER]);

test.each([
  ["a new mail", ["Subject: Hi"], text("Hello"), "new"],
  ["a new mail that begins with Re:", ["Subject: Re: your visit"], text("Hello"), "new"],
  ["an answer", ["Subject: RE: Planning", ANSWERS], text(QUOTED), "reply"],
  ["an answer that names its thread alone", ["Subject: Planning", "References: <a@x> <b@x>"], text("Hello"), "reply"],
  ["a forward", ["Subject: FW: Planning"], text(QUOTED), "forward"],
  ["a forward that names the mail", ["Subject: Fwd: Planning", ANSWERS], text(QUOTED), "forward"],
  ["a German forward", ["Subject: WG: Planning"], html(QUOTED.replace(/</g, "&lt;").replace(/\n/g, "<br>")), "forward"],
  ["a French forward", ["Subject: TR : Planning"], text(QUOTED), "forward"],
  ["a Dutch forward", ["Subject: Doorst: Planning"], text(QUOTED), "forward"],
  ["a forward as attachment", ["Subject: FW: Planning"], FORWARDED_FILE, "forward"],
  ["a mail with a mail attached", ["Subject: Two mails"], FORWARDED_FILE, "new"],
  ["a subject that only looks like one", ["Subject: FW: this is about hardware"], text("Hello"), "new"],
])("%s", (_, headers, part, expected) => {
  expect(mailOf(message([...HEADERS, ...headers], part)).draft.composeType).toEqual({
    state: "present",
    value: expected,
  });
});

test("who took part in the answered mail", () => {
  const { thread } = mailOf(message([...HEADERS, "Subject: RE: Planning", ANSWERS], text(QUOTED))).draft;
  expect(thread).toEqual({ participants: ["lena@agentur.example", "anna@shop.example", "joost@agentur.example"] });
});

test("a forward has no thread: its old receivers are new to it", () => {
  expect(mailOf(message([...HEADERS, "Subject: FW: Planning", ANSWERS], text(QUOTED))).draft.thread).toBeUndefined();
});
