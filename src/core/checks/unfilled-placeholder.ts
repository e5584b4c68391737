import type { Evidence } from "../model/finding";
import { unmasked } from "../text/mask";
import { defineCheck, type ScannedText } from "./define";
import { isOutside, organisationsOf } from "./shared/organisations";
import { isNewText, matchesOf, type TextMatch } from "./shared/written-here";

/** Names that fields have in the templates of our four languages. */
const FIELD_NAMES =
  "(?:your|first|last|full|company|customer|client|recipient|insert|enter|add)[ _-]?[a-z_ ]{0,20}|name|date|amount|link|" +
  "voornaam|achternaam|naam|klantnaam|bedrijfsnaam|datum|bedrag|aanhef|invullen|" +
  "vorname|nachname|firma|kundenname|betrag|anrede|einf[üu]gen|" +
  "pr[ée]nom|nom|nom du client|soci[ée]t[ée]|montant|[àa] compl[ée]ter|tbd|todo|x{3,20}";

/** Merge fields of the common mail and marketing tools, and notes to oneself in square brackets. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{[^{}\n]{1,60}\}\}/g, // {{ contact.first_name }}
  /<<\w[\w .-]{0,58}>>/g, // <<Name>>
  new RegExp(`«(?:${FIELD_NAMES}|\\w{1,30}_\\w{1,30})»`, "gi"), // «Voornaam»; French quotes with « guillemets »
  /\*\|[^|\n]{1,60}\|\*/g, // *|FNAME|*
  /%%[\w .-]{1,60}%%|%[A-Z][A-Z0-9_]{2,40}%/g, // %%FirstName%%, %NAME%
  /\$\{[^{}\n]{1,60}\}/g, // ${name}
  new RegExp(`\\[(?:${FIELD_NAMES})\\]`, "gi"), // [customer name]
  new RegExp(`\\{(?:${FIELD_NAMES})\\}`, "gi"), // {Voornaam}
  // Dear [PRICE], Hallo <Name>
  /\b(?:dear|hi|hello|beste|hallo|geachte|liebe|lieber|herr|frau|mevrouw|bonjour|chère?|madame|monsieur) [[<{][a-z_ .-]{2,30}[\]>}]/gi,
  /\bX{2,6} ?(?:€|EUR|euros?)(?![a-z])|[€$£] ?X{2,6}\b/g, // XXX euro
  /\blorem ipsum\b/gi,
];

/** Placeholders named on a card. */
const SHOWN = 3;

interface Placeholder extends TextMatch {
  readonly text: ScannedText;
}

/** A merge field or reminder that was never filled in. */
export const unfilledPlaceholder = defineCheck({
  id: "unfilled-placeholder",
  tip: 1,
  group: "message",
  needs: ["receivers", "subject", "body"],
  copesWithout: ["subject", "body"],
  levels: { balanced: "confirm", strict: "confirm" },
  factual: false,
  options: {},
  messages: { unfilled: { examples: "texts" } },
  run({ receivers, subject, body }, { level }) {
    const found = [...placeholdersIn(subject), ...placeholdersIn(body)];
    if (found.length === 0) return {};
    const outside = receivers.filter(isOutside);
    const values = [...new Set(found.map(({ value }) => value))];
    return {
      findings: [
        {
          messageId: "unfilled",
          level: outside.length > 0 ? level : "info",
          data: { examples: [...new Set(values.map(shownField))].slice(0, SHOWN) },
          about: { kind: "text" },
          evidence: found.map(evidenceOf),
          subjects: values,
          audience: organisationsOf(outside),
          fixes: ["go-to-text"],
        },
      ],
    };
  },
});

function placeholdersIn(text: ScannedText): readonly Placeholder[] {
  const matches = PLACEHOLDERS.map((pattern) => matchesOf(pattern, text.rich.text));
  const all = matches.reduce((some, more) => some.concat(more), []);
  return outermost(all)
    .filter(({ start }) => isNewText(text, start))
    .map((match) => ({ ...match, text }));
}

/** "{name}" is a part of "${name}". */
function outermost(matches: readonly TextMatch[]): readonly TextMatch[] {
  let reached = 0;
  return [...matches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isOuter = end > reached;
      reached = Math.max(reached, end);
      return isOuter;
    });
}

/** The name of a field says nothing of a person; whatever else stands between the marks stays in the mail. */
function shownField(value: string): string {
  const field = value.replace(GREETED, "");
  return IS_HARMLESS.test(field) ? field : `${field.charAt(0)}…${field.slice(-1)}`;
}

const GREETED = /^\S{1,12} (?=[[<{])/;
const IS_HARMLESS = /^[^\w\s]{1,3}\s?[a-z_]{1,20}\s?[^\w\s]{1,3}$|^lorem ipsum$|^[€$£]? ?X+ ?(?:€|eur\w{0,2})?$/i;

function evidenceOf({ text, start, end, value }: Placeholder): Evidence {
  return { part: text.part, start, end, preview: unmasked(shownField(value)) };
}
