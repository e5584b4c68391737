import { zipOf } from "./zip";

/** A workbook with one sheet of invented people: name, mail address, IBAN with a right checksum, and a remark. */
export function peopleXlsx(people: number): Uint8Array {
  const rows = [["Name", "E-mail", "IBAN", "Remark"]];
  for (let index = 1; index <= people; index++) rows.push(personOf(index));
  const sheet = rows.map((cells) => `<row>${cells.map(cellOf).join("")}</row>`).join("");
  return zipOf({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MAIN_TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="Customers" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = "http://schemas.openxmlformats.org";
const PACKAGE = `${SCHEMAS}/package/2006`;
const OFFICE = `${SCHEMAS}/officeDocument/2006`;
const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`;
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const FIRST = ["Eva", "Tom", "Sara", "Milan", "Noor", "Bram", "Lotte", "Daan"];
const LAST = ["Visser", "Bakker", "Smit", "Mulder", "Bos", "Vos", "Peters", "Dekker", "Kok"];

function personOf(index: number): string[] {
  const first = FIRST[index % FIRST.length] ?? "";
  const last = LAST[index % LAST.length] ?? "";
  const mail = `${first}.${last}${String(index)}@customer.example`.toLowerCase();
  return [`${first} ${last}`, mail, iban(index), remarkOf(index)];
}

/** Ten words that nobody knows and that hardly compress, as the text of real rows. */
function remarkOf(index: number): string {
  const word = (at: number) => (((index * 10 + at) * 2_654_435_761) % 4_294_967_296).toString(36).replace(/\d/g, "e");
  return Array.from({ length: 10 }, (_, at) => word(at)).join(" ");
}

/** NL99 BANK 0123456789: ISO 13616, check digits by mod 97. */
function iban(index: number): string {
  const account = `BANK${String(index).padStart(10, "0")}`;
  const digits = `${account}NL00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}${account}`;
}

function cellOf(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}
