import { zipOf } from "../../support/zip";
import { ANNA, DATE, type GoldenMails } from "./golden-mail";
import { file, message, multipart, text, type Part } from "./mime";
import { dutchIban, people } from "./numbers";
import { document, workbook } from "./office-files";
import { PICTURE } from "./picture";

const AGENCY = "To: Lena Fischer <lena@agentur.example>";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function customers(count: number): readonly (readonly string[])[] {
  const header = ["Name", "E-mail", "Phone", "IBAN"];
  return [header, ...people(count).map(({ name, email, phone, iban }) => [name, email, phone, iban])];
}

function csv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}

function withFiles(to: string, ...files: readonly Part[]): string {
  return message(
    [DATE, `From: ${ANNA}`, to, "Subject: Files"],
    multipart("mixed", "----=_NextPart_000", [
      text("Hello,\n\nhere are the files.\n\nKind regards,\nAnna\n"),
      ...files,
    ]),
  );
}

/** What goes along. */
export const ATTACHMENTS: GoldenMails = {
  "xlsx-12-people-to-outsider": {
    eml: withFiles(AGENCY, file("klanten.xlsx", workbook([{ name: "Klanten", rows: customers(12) }]), { type: XLSX })),
  },
  "xlsx-30-people-to-colleagues": {
    eml: withFiles(
      "To: Bram Mulder <bram.mulder@shop.example>",
      file("customers.xlsx", workbook([{ name: "Customers", rows: customers(30) }]), { type: XLSX }),
    ),
  },
  "xlsx-numbers-only": {
    eml: withFiles(
      AGENCY,
      file(
        "sales.xlsx",
        workbook([
          {
            name: "Sales",
            rows: [
              ["Month", "Orders", "Revenue"],
              ...Array.from({ length: 20 }, (_, at) => [`2026-${at}`, `${at * 37}`, `${at * 1999}.95`]),
            ],
          },
        ]),
        { type: XLSX },
      ),
    ),
  },
  "xlsx-hidden-sheet": {
    eml: withFiles(
      AGENCY,
      file(
        "report.xlsx",
        workbook([
          { name: "Summary", rows: [["Customers", "12"]] },
          { name: "Raw", rows: customers(12), hidden: true },
        ]),
        { type: XLSX },
      ),
    ),
  },
  "csv-contacts-windows-1252": {
    eml: withFiles(
      "To: Print shop <print@drukker.example>",
      file(
        "Adreßliste.csv",
        csv([
          ["Name", "E-Mail", "Telefon"],
          ...people(14).map(({ name, email, phone }) => [`${name} \xfc`, email, phone]),
        ]),
        { type: "text/csv", naming: "rfc2231" },
      ),
    ),
  },
  "docx-contract-to-its-person": {
    eml: withFiles(
      "To: Femke Postma <femke.postma@post.example>",
      file(
        "contract.docx",
        document([
          "Employment contract",
          "Employee: Femke Postma, femke.postma@post.example",
          `Salary is paid to ${dutchIban(41)}`,
        ]),
        { type: DOCX, naming: "encoded-word" },
      ),
    ),
  },
  "docx-letter-about-others": {
    eml: withFiles(
      AGENCY,
      file(
        "letter.docx",
        document(people(5).map(({ name, email, iban }) => `Please repay ${name} (${email}) on account ${iban}.`)),
        { type: DOCX },
      ),
    ),
  },
  "zip-with-list": {
    eml: withFiles(
      AGENCY,
      file("export.zip", zipOf({ "list/customers.csv": csv(customers(12)) }), { type: "application/zip" }),
    ),
  },
  "zip-encrypted": {
    eml: withFiles(
      AGENCY,
      file(
        "export.zip",
        zipOf([
          {
            name: "customers.csv",
            content: Uint8Array.from({ length: 400 }, (_, at) => (at * 131 + 17) % 256),
            stored: true,
            lock: 3,
          },
        ]),
        { type: "application/zip" },
      ),
    ),
  },
  "zip-damaged": {
    eml: withFiles(
      AGENCY,
      file("export.zip", zipOf({ "customers.csv": csv(customers(12)) }).subarray(0, 300), { type: "application/zip" }),
    ),
  },
  "xlsx-damaged": {
    eml: withFiles(
      AGENCY,
      file("customers.xlsx", workbook([{ name: "Customers", rows: customers(12) }]).subarray(0, 900), { type: XLSX }),
    ),
  },
  "empty-file-and-picture": {
    eml: withFiles(
      AGENCY,
      file("notes.txt", "", { type: "text/plain" }),
      file("photo.png", PICTURE, { type: "image/png" }),
    ),
  },
  "txt-two-ibans": {
    eml: withFiles(
      AGENCY,
      file("repay.txt", `Ms Dijkman ${dutchIban(51)}\r\nMr Postma ${dutchIban(52)}\r\n`, { type: "text/plain" }),
    ),
  },
};
