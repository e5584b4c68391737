import type { RecognizerCases } from "./cases";

const SQL = "Server=tcp:db.firm.example,1433;Initial Catalog=shop;User ID=admin;Password=Plum-Orchard5;Encrypt=True;";
const STORAGE =
  "DefaultEndpointsProtocol=https;AccountName=shopfiles;AccountKey=k9XwQzJtB2nVkR6sLpYc9DfGmU1eTaKoW5iNxZbC3qR7hPvLmT8dSg==;EndpointSuffix=core.example";
const ORACLE = "Data Source=ORCL;User Id=scott7;Password=Tig3r!fur;";
const SPACED = "Server=db2; Database=crm; Uid=reader; Pwd=Kettle9Moon;";
const WORDS = "host=db.firm.example dbname=crm user=shop password=Kettle9Moon";

const cases: RecognizerCases = {
  finds: [
    [SQL, SQL],
    [`Use this connection string:\n${SQL}\nand restart.`, SQL],
    [`connectionString="${SQL}"`, SQL],
    [`Verbindungszeichenfolge: ${ORACLE}`, ORACLE],
    [STORAGE, STORAGE],
    [`Verbinding:\n${STORAGE}`, STORAGE],
    [SPACED, SPACED],
    [WORDS, WORDS],
    [
      "<add name='crm' connectionString='Server=db2;Uid=reader;Pwd=Kettle9Moon'/>",
      "Server=db2;Uid=reader;Pwd=Kettle9Moon",
    ],
  ],
  ignores: [
    "Server=db.firm.example;Database=shop;Integrated Security=True;",
    "Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;",
    "Data Source=ORCL;User Id=scott7;Password=*****;",
    "Server=db;User Id=sa;Password=<your_password>;",
    "Server=db;User Id=sa;Password={your_password};",
    "Server=db;User Id=sa;Password=;",
    "The server is db.firm.example; the password follows.",
    "password = Kettle9Moon",
    "Server: db2\nPassword: Kettle9Moon",
    "AccountKey=",
    "The AccountKey is in the vault.",
    "Host = db.firm.example\nPort = 5432\nPassword = (vault)",
    "host=db.firm.example dbname=crm user=shop",
  ],
};

export default cases;
