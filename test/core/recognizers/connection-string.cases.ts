import type { RecognizerCases } from "./cases";

const POSTGRES = "postgres://shop:Kettle!9Moon@db1.firm.example:5432/orders";
const MONGO = "mongodb+srv://reader:T8vXcRz2Np@cluster0.firm.example/stock?retryWrites=true";
const JDBC = "jdbc:postgresql://db1.firm.example/orders?user=shop&password=Kettle9Moon";
const BUS =
  "Endpoint=sb://shop.bus.example/;SharedAccessKeyName=send;SharedAccessKey=q7RtKxWvB2nLpYc9DfGmU1eTaKoW5iNxZbC3qR7hPv0=";

const cases: RecognizerCases = {
  finds: [
    [POSTGRES, POSTGRES],
    [`DATABASE_URL=${POSTGRES}`, POSTGRES],
    [`The new database is <${MONGO}>.`, MONGO],
    [`De verbinding is ${POSTGRES}, tot morgen.`, POSTGRES],
    [`Die Datenbank: ${POSTGRES}.`, POSTGRES],
    [`La base : ${MONGO}`, MONGO],
    ["amqps://worker:Hop9-Skip@mq.firm.example/jobs", "amqps://worker:Hop9-Skip@mq.firm.example/jobs"],
    ["redis://:T8vXcRz2NpKd@cache.firm.example:6379/0", "redis://:T8vXcRz2NpKd@cache.firm.example:6379/0"],
    ["https://deploy:Egel-Vos-71@git.firm.example/shop.git", "https://deploy:Egel-Vos-71@git.firm.example/shop.git"],
    ["sftp://upload:Kran_Hafen31@ftp.firm.example/in", "sftp://upload:Kran_Hafen31@ftp.firm.example/in"],
    ["ftp://gast:zomer88@files.firm.example", "ftp://gast:zomer88@files.firm.example"],
    [JDBC, JDBC],
    [BUS, BUS],
    ["mysql://root:S3a-Breeze@10.2.3.4:3306/crm", "mysql://root:S3a-Breeze@10.2.3.4:3306/crm"],
    ["mysql://root:S3a-Breeze@localhost:3306/crm", "mysql://root:S3a-Breeze@localhost:3306/crm"],
  ],
  ignores: [
    "postgres://user:password@localhost:5432/db",
    "postgres://user:pass@host:5432/dbname",
    "mysql://root:<password>@db.firm.example/crm",
    "postgres://shop:${DB_PASSWORD}@db1.firm.example/orders",
    "postgres://shop:$DB_PASSWORD@db1.firm.example/orders",
    "postgres://shop:********@db1.firm.example/orders",
    "postgres://shop@db1.firm.example/orders",
    "https://www.firm.example:8443/login?from=a@b.example",
    "https://medium.example.com/@eva:2027/post",
    "mailto:eva@firm.example",
    "ssh://git@git.firm.example:2222/shop.git",
    "mongodb://username:password@cluster0.firm.example/test",
    "http://localhost:3000/users/12:34@home",
    "redis://cache.firm.example:6379/0",
    "jdbc:postgresql://db1.firm.example/orders?user=shop&password=<password>",
    "sip:eva@voip.firm.example:5060",
  ],
};

export default cases;
