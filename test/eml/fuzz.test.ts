import fc from "fast-check";
import { MAILS } from "../golden/compose";
import { runToEnd } from "../../src/core/model/work";
import { readMail } from "../../src/eml/draft";
import { bytesOf } from "./read";

const mails = Object.values(MAILS).map(({ eml }) => bytesOf(eml));
const anyMail = fc.constantFrom(...mails);
/** Pieces that mean something in a mail, put where they do not belong. */
const token = fc.constantFrom(
  "\r\n\r\n",
  "\r\n--=_alt\r\n",
  "Content-Type: multipart/mixed; boundary=x\r\n",
  "Content-Type: message/rfc822\r\n\r\n",
  "Content-Transfer-Encoding: base64\r\n",
  "=?utf-8?B?",
  "=?utf-8?Q?=",
  "\0",
  '"',
  "(",
  "<",
  "=",
  "\xff\xfe",
);

const read = (bytes: Uint8Array) => () => runToEnd(readMail(bytes));

test("mails that are cut off never throw", () => {
  fc.assert(
    fc.property(anyMail, fc.double({ min: 0, max: 1, noNaN: true }), (mail, share) => {
      expect(read(mail.subarray(0, Math.floor(mail.length * share)))).not.toThrow();
    }),
  );
});

test("mails with changed bytes never throw", () => {
  fc.assert(
    fc.property(
      anyMail,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      (mail, changes) => {
        const changed = Uint8Array.from(mail);
        for (const [at, value] of changes) changed[at % changed.length] = value;
        expect(read(changed)).not.toThrow();
      },
    ),
  );
});

test("mails with pieces in the wrong place never throw", () => {
  fc.assert(
    fc.property(anyMail, fc.array(fc.tuple(fc.nat(), token), { minLength: 1, maxLength: 8 }), (mail, pieces) => {
      let text = Buffer.from(mail).toString("latin1");
      for (const [at, piece] of pieces) text = text.slice(0, at % text.length) + piece + text.slice(at % text.length);
      expect(read(bytesOf(text))).not.toThrow();
    }),
  );
});

test("bytes of any kind never throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), (bytes, asMail) => {
      const head = asMail ? bytesOf("From: a@b.example\r\nContent-Type: multipart/mixed\r\n") : new Uint8Array(0);
      expect(read(Uint8Array.of(...head, ...bytes))).not.toThrow();
    }),
  );
});
