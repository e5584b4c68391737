/** `args` name files of the test's folder as "@name". Each is refused with one line that says what to do. */
export interface BadUsage {
  readonly name: string;
  readonly args: readonly string[];
  readonly says: RegExp;
  readonly code?: 1 | 2;
}

export const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "mail.eml": "From: anna@shop.example\r\nTo: bram@shop.example\r\nSubject: Hi\r\n\r\nSee you.\r\n",
  "nothing.eml": "",
  "binary.eml": Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919 + (at >> 3)) % 256),
  "picture.bin": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0),
  "no-json.policy": "version: 1",
  "cut.policy": '{"version":1,',
  "wrong.policy": '{"version":1,"mode":"loud","profil":"strict"}',
  "list.policy": "[]",
  "fine.policy": '{"version":1}',
};

export const BAD_USAGE: readonly BadUsage[] = [
  { name: "nothing", args: [], says: /say what to do; use one of: inspect, policy, review, scan/ },
  { name: "an unknown command", args: ["revue"], says: /no command "revue"; use one of/ },
  { name: "an option as command", args: ["--json"], says: /no command "--json"/ },
  { name: "a property of all objects", args: ["__proto__"], says: /no command "__proto__"/ },
  { name: "a command with control characters", args: ["a\u001b[31mb\nc"], says: /no command "a\[31mb c"/ },
  { name: "review of nothing", args: ["review"], says: /name one mail file/ },
  { name: "review of two mails", args: ["review", "@mail.eml", "@mail.eml"], says: /name one mail file/ },
  { name: "review with an unknown option", args: ["review", "@mail.eml", "--jsn"], says: /Unknown option '--jsn'/ },
  { name: "review with an option that lacks its value", args: ["review", "@mail.eml", "--now"], says: /--now/ },
  {
    name: "review on a wrong day",
    args: ["review", "@mail.eml", "--now", "2026-02-31"],
    says: /is no date; write it as/,
  },
  { name: "review on a day in words", args: ["review", "@mail.eml", "--now", "today"], says: /"today" is no date/ },
  { name: "review of a missing mail", args: ["review", "@gone.eml"], says: /gone\.eml: there is no such file/ },
  { name: "review of a folder", args: ["review", "@"], says: /is a folder; name a file/ },
  {
    name: "review of an empty file",
    args: ["review", "@nothing.eml"],
    says: /is not a mail file; save the mail as \.eml/,
  },
  { name: "review of bytes", args: ["review", "@binary.eml"], says: /is not a mail file/ },
  { name: "review of a file below a file", args: ["review", "@mail.eml/more"], says: /there is no such file/ },
  { name: "review of a name with a zero", args: ["review", "a\0b"], says: /is no file name/ },
  { name: "review of an endless name", args: ["review", "x".repeat(5_000)], says: /…: there is no such file/ },
  { name: "a missing policy", args: ["review", "@mail.eml", "--policy", "@gone"], says: /gone: there is no such file/ },
  {
    name: "a policy that is no JSON",
    args: ["review", "@mail.eml", "--policy", "@no-json.policy"],
    says: /is not JSON/,
  },
  { name: "a policy that is cut off", args: ["review", "@mail.eml", "--policy", "@cut.policy"], says: /is not JSON/ },
  {
    name: "a policy with mistakes",
    args: ["review", "@mail.eml", "--policy", "@wrong.policy"],
    says: /mode: expected one of/,
  },
  {
    name: "a policy that is a list",
    args: ["review", "@mail.eml", "--policy", "@list.policy"],
    says: /expected an object/,
  },
  { name: "scan of nothing", args: ["scan"], says: /name a text file, or use --jsonl/ },
  { name: "scan of lines and files", args: ["scan", "--jsonl", "@mail.eml"], says: /leave the files out/ },
  { name: "scan of a missing file", args: ["scan", "@gone.txt"], says: /there is no such file/ },
  { name: "scan of a picture", args: ["scan", "@picture.bin"], says: /is not a text file; use second-look inspect/ },
  { name: "inspect of nothing", args: ["inspect"], says: /name one or more files/ },
  { name: "inspect with text but no JSON", args: ["inspect", "@mail.eml", "--text"], says: /--text needs --json/ },
  { name: "inspect of a missing file", args: ["inspect", "--json", "@gone.xlsx"], says: /there is no such file/ },
  { name: "inspect of a folder", args: ["inspect", "@"], says: /is a folder/ },
  { name: "policy of nothing", args: ["policy"], says: /say check and one policy file, or schema/ },
  { name: "policy check of nothing", args: ["policy", "check"], says: /say check and one policy file/ },
  { name: "policy check of a missing file", args: ["policy", "check", "@gone"], says: /there is no such file/ },
  {
    name: "policy check of what is no JSON",
    args: ["policy", "check", "@no-json.policy"],
    says: /is not JSON/,
    code: 1,
  },
];
