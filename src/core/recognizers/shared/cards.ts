import type { Range } from "../../text/ranges";

/** How far from a code or date its card or a word for it stands; characters. */
const REACH = 100;

const CARD =
  /\b(?:credit ?card|debit ?card|(?:my|the|our|his|her|their|company|corporate|bank|payment) card|card (?:no|num|ending|details)|master ?card|amex|american express|maestro|visa(?: ?card| debit| credit|:? ?[\d*•x])|cv[vc]2?\b|betaalkaart|bankpas|(?:de|onze|mijn) kaart\b|kaartnummer|kreditkarte|(?:meine|die|unsere|der) karte\b|kartennummer|kartenpr|carte (?:bancaire|bleue|de cr|visa|bleu)|(?:ma|la|notre) carte\b(?! (?:d'id|nat|vit|gri))|num[ée]ro de carte|cb\b|tarjeta|carta di credito|cart[ãa]o)|(?:\d[ -]?){13,19}|[*•x]{4}[ -]?\d{4}\b/i;

export function namesCard(text: string): boolean {
  return CARD.test(text);
}

/** Does a payment card, or a word for one, stand near? */
export function isCardNear(text: string, { start, end }: Range): boolean {
  return CARD.test(text.slice(Math.max(0, start - REACH), start)) || CARD.test(text.slice(end, end + REACH));
}
