import type { Evidence } from "../model/finding";
import { unmasked } from "../text/mask";
import { defineCheck, type ScannedText } from "./define";
import { isNewText, matchesOf, type TextMatch } from "./shared/written-here";

/** Ways to announce a file. Each says that something comes along, not merely that files exist. */
const ANNOUNCED: readonly RegExp[] = [
  /\b(?:please find|find|see|(?:i|we)(?:'ve| have)?)(?: \w{1,12}){0,3} (?:attached|enclosed|the attachments?)\b/gi,
  /\b(?:i am|i'm|we are|we're) (?:attaching|enclosing)\b|\battached (?:is|are|you(?:'ll| will) find|please|herewith)\b|\bin the attach(?:ment|ed)\b|\bthe attached (?:file|document|list|report|sheet|pdf|invoice|contract|presentation|spreadsheet)s?\b/gi,
  /\b(?:in de bijlage|zie (?:de )?bijlagen?|als bijlage|(?:de|het) bijgevoegde?|bijgevoegd|bijgaande?|ik (?:stuur|heb) [^.?!\n]{0,40}(?:bijlage|meegestuurd|bijgevoegd|toegevoegd als bijlage))\b/gi,
  /\b(?:im anhang|in der anlage|als anlage|als anhang|anbei|beigef(?:ü|ue)gt\w{0,2}|angeh(?:ä|ae)ngt\w{0,2}|siehe (?:anhang|anlage))\b/gi,
  /(?:\bci[- ]joint\w{0,2}|\bci[- ]annex[ée]\w{0,2}|\ben pi[èe]ces? jointes?|\ben annexe|\bje (?:vous |te )?(?:joins|mets en pi[èe]ce)|\bveuillez trouver en)(?![a-z])/gi,
];

/** Who sends, and words right behind that say that it comes later. */
const LATER: readonly (readonly [sends: RegExp, later: RegExp])[] = [
  [
    /(?:will|shall|['’]ll|going to) (?:send|forward|share|mail)\b/i,
    /\b(?:tomorrow|later|soon|shortly|separately|next|on \w{3,6}day)\b/i,
  ],
  [/\bik (?:stuur|mail)\b/i, /\b(?:morgen|later|straks|volgende|apart|na\b)/i],
  [/\b(?:schicke|sende|schicken|senden)\b/i, /\b(?:morgen|später|nächste\w?|separat|nach)\b/i],
  [/\b(?:enverrai|envoie|enverrons|transmettrai)\b/i, /\bdemain\b|plus tard|prochain|séparément|ultérieurement/i],
];
/** How far behind; characters. */
const LATER_REACH = 75;

/** The sentence denies it, asks for it, or speaks of a file that somebody else sent. */
const NOT_MEANT = new RegExp(
  "\\?|https?://|" +
    "\\b(?:no|not|nothing|without|never|forgot|you(?:'ve| have)? (?:sent|attached)|your (?:attachment|mail|file)|" +
    "geen|niet|zonder|vergeten|(?:je|jouw|uw|jullie) (?:bijlage|mail|bestand)|(?:je|u|jullie) (?:stuurde|hebt gestuurd)|" +
    "kein\\w{0,2}|nicht|ohne|vergessen|(?:ihre?n?|dein\\w{0,2}) (?:anhang|anlage|mail|datei)|" +
    "pas|sans|aucun\\w{0,2}|oubli\\w{0,3}|(?:votre|ta|ton) (?:pi[èe]ce jointe|mail|fichier))\\b",
  "i",
);

/** The text announces a file and none goes along. */
export const forgottenAttachment = defineCheck({
  id: "forgotten-attachment",
  tip: 1,
  group: "message",
  needs: ["body", "files"],
  levels: { balanced: "advise", strict: "advise" },
  factual: false,
  options: {},
  messages: { announced: {} },
  run({ body, files }) {
    if (files.some(({ attachment }) => !attachment.inline)) return {};
    const announced = announcementsIn(body);
    if (announced.length === 0) return {};
    return {
      findings: [
        {
          messageId: "announced",
          data: {},
          about: { kind: "text" },
          evidence: announced.map((match): Evidence => ({
            part: "body",
            start: match.start,
            end: match.end,
            preview: unmasked(withoutWordsBetween(match.value)),
          })),
          subjects: ["announced"],
          audience: [],
          fixes: ["go-to-text"],
        },
      ],
    };
  },
});

/** The words that announce; what else a sentence says stays in the mail. */
function withoutWordsBetween(announcement: string): string {
  const words = announcement.split(/\s+/);
  return words.length < 3 ? announcement : `${words[0] ?? ""} … ${words[words.length - 1] ?? ""}`;
}

function announcementsIn(body: ScannedText): readonly TextMatch[] {
  const { text } = body.rich;
  const all = ANNOUNCED.map((pattern) => matchesOf(pattern, text)).reduce((some, more) => some.concat(more), []);
  return all.filter((match) => isNewText(body, match.start) && isMeant(sentenceAround(text, match)));
}

function isMeant(sentence: string): boolean {
  return !NOT_MEANT.test(sentence) && !comesLater(sentence);
}

function comesLater(sentence: string): boolean {
  return LATER.some(([sends, later]) => {
    const match = sends.exec(sentence);
    if (match === null) return false;
    const from = match.index + match[0].length;
    return later.test(sentence.slice(from, from + LATER_REACH));
  });
}

/** Longest stretch that is looked at on each side of a match: bounds the work in a text without full stops. */
const SENTENCE_CHARS = 200;

function sentenceAround(text: string, { start, end }: TextMatch): string {
  const before = text.slice(Math.max(0, start - SENTENCE_CHARS), start);
  const after = text.slice(end, end + SENTENCE_CHARS);
  const from =
    Math.max(before.lastIndexOf("."), before.lastIndexOf("!"), before.lastIndexOf("?"), before.lastIndexOf("\n")) + 1;
  const to = after.search(/[.!?\n]/);
  return before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to + 1));
}
