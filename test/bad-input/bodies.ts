/** Characters: enough for work that grows with the square of them to take hours. */
const LENGTH = 250_000;

/** The same few characters over and over. */
export function filled(piece: string, length = LENGTH): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function lines(line: (n: number) => string): string {
  const made: string[] = [];
  for (let n = 0, chars = 0; chars < LENGTH; n++) {
    const next = line(n);
    made.push(next);
    chars += next.length + 1;
  }
  return made.join("\n");
}

/** Long bodies as nobody writes them, as text. */
export const PLAIN_BODIES: Readonly<Record<string, string>> = {
  "an ordinary text": filled("The parcel leaves on Monday, as agreed last week.\n"),
  "one word": filled("a"),
  "one line of words": filled("word "),
  blanks: filled(" "),
  "line ends": filled("\n"),
  "non-breaking blanks": filled("\u00a0\u200b"),
  digits: filled("9"),
  "digits in groups": filled("12 "),
  "digits with dots": filled("1.2-"),
  "at signs": filled("@"),
  "letters and at signs": filled("a@"),
  "dots and at signs": filled("a.@b."),
  "less-than signs": filled("<"),
  ampersands: filled("&"),
  "quote marks": filled("\n> "),
  "nested quote marks": filled(">"),
  "headers of quoted mails": filled("From: a\nSent: b\nTo: c\nSubject: d\n\n"),
  "greetings and signatures": filled("Hi\n-- \nBest regards,\nAnna\n"),
  "the word password": filled("password: "),
  "passwords in many languages": filled("wachtwoord Passwort mot de passe "),
  "beginnings of IBANs": filled("NL91 ABNA "),
  "beginnings of links": filled("https://"),
  "one endless link": `https://${filled("a/")}`,
  "placeholders that never end": filled("[[{{<<"),
  "combining accents": filled("e\u0301"),
  "one letter with accents": `e${filled("\u0301")}`,
  "reordering marks": filled("\u202e\u2066"),
  "lone surrogates": filled("\ud800x\udc00"),
  "null characters": filled("\0"),
  "full-width digits": filled("\uff11\uff12"),
  "different addresses": lines((n) => `person${String(n)}@firm${String(n)}.example`),
  "different phone numbers": lines((n) => `+31 6 ${String(10_000_000 + n)}`),
};

/** HTML of which a browser, too, shows nothing that follows. */
export const ENDLESS_HTML: Readonly<Record<string, string>> = {
  "one attribute that never closes": `<p title="${filled("x")}`,
  "comments that never end": filled("<!--"),
  "scripts that never end": filled("<script>"),
  "styles that never end": filled("<style>a{"),
};

/** Long hostile HTML. */
export const HTML_BODIES: Readonly<Record<string, string>> = {
  "100,000 nested divs": "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000),
  "divs that never close": filled("<div>"),
  "ends without beginnings": filled("</div>"),
  "tags that never end": filled("<a "),
  "tags within tags": filled("<p<p"),
  "one tag of endless attributes": `<p ${filled('a="b" ')}>text</p>`,
  "entities without end": filled("&#"),
  "entities of no character": filled("&#x110000;"),
  "entities of surrogates": filled("&#xd800;"),
  "unknown entities": filled("&constructor;"),
  "nested tables": filled("<table><tr><td>"),
  "nested lists": filled("<ul><li>"),
  "nested quotes": filled("<blockquote>"),
  "line breaks": filled("<br>"),
  "hidden text": filled('<span style="display:none">9</span>'),
  declarations: filled("<!DOCTYPE ["),
  "conditional comments": filled("<![if !mso]>"),
  "less-than signs": filled("<"),
  ampersands: filled("&"),
  "at signs": filled("@"),
  digits: filled("9"),
  "null characters": filled("<p\0>\0"),
};
