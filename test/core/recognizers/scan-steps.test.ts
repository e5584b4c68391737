import { defaultScanner, scan } from "../../../src/core/recognizers/scan";

const DUTCH =
  "Hoi Piet, de login is p.smit en het wachtwoord Welkom2024!x.\nHet BSN van Eva Jansen is 111222333, zij heeft diabetes.\n";
const ENGLISH =
  "Dear Mr Baker,\nuser: a.baker\npassword: Otter-Lamp-42\nHer IBAN is NL91ABNA0417164300 and her mail eva@klant.example.\n";
const TEXTS: readonly string[] = [DUTCH.repeat(150), ENGLISH.repeat(150)];

test("a long text is scanned in many steps", () => {
  const work = defaultScanner()(DUTCH.repeat(600));
  let steps = 1;
  while (work.next().done !== true) steps++;
  expect(steps).toBeGreaterThan(20);
});

test("scans that take turns find what each of them finds alone", () => {
  const inTurns = TEXTS.map((text) => defaultScanner()(text));
  const found = new Array<unknown>(TEXTS.length);
  for (let left = TEXTS.length; left > 0;) {
    inTurns.forEach((work, index) => {
      const step = work.next();
      if (step.done !== true || found[index] !== undefined) return;
      found[index] = step.value;
      left--;
    });
  }
  expect(found).toEqual(TEXTS.map((text) => scan(text)));
});
