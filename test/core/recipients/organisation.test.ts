import { parseAddress } from "../../../src/core/recipients/address";
import { organisationOf } from "../../../src/core/recipients/organisation";
import { isWebmail } from "../../../src/core/recipients/webmail";

test.each([
  "gmail.com",
  "GMAIL.com",
  "googlemail.com",
  "outlook.com",
  "outlook.fr",
  "hotmail.co.uk",
  "hotmail.nl",
  "live.nl",
  "live.be",
  "msn.com",
  "yahoo.de",
  "yahoo.co.uk",
  "yahoo.com.br",
  "icloud.com",
  "me.com",
  "proton.me",
  "aol.com",
  "gmx.net",
  "gmx.at",
  "web.de",
  "t-online.de",
  "freenet.de",
  "posteo.de",
  "ziggo.nl",
  "kpnmail.nl",
  "xs4all.nl",
  "planet.nl",
  "telenet.be",
  "skynet.be",
  "proximus.be",
  "orange.fr",
  "free.fr",
  "laposte.net",
  "wanadoo.fr",
  "bluewin.ch",
  "hispeed.ch",
  "btinternet.com",
  "blueyonder.co.uk",
  "libero.it",
  "virgilio.it",
  "telefonica.net",
  "wp.pl",
  "onet.pl",
  "o2.pl",
  "telia.com",
  "spray.se",
  "mail.dk",
  "jubii.dk",
  "online.no",
  "seznam.cz",
  "sapo.pt",
  "mail.ru",
  "qq.com",
  "naver.com",
  "comcast.net",
  "users.web.de",
])("%s is open to anybody", (domain) => {
  expect(isWebmail(domain)).toBe(true);
});

test.each([
  "example.com",
  "gmail.com.example",
  "gmail.example",
  "mygmail.com",
  "gmail.co",
  "google.com",
  "microsoft.com",
  "outlook.example",
  "live.example",
  "yahoo.example",
  "orange.com",
  "free.example",
  "proton.example",
  "web.example",
  "com",
  "",
])("%j is an organisation's own", (domain) => {
  expect(isWebmail(domain)).toBe(false);
});

test.each([
  ["eva@mail.example.co.uk", "example.co.uk"],
  ["eva@example.test", "example.test"],
  ["eva@Gmail.com", "eva@gmail.com"],
  ["jan@gmail.com", "jan@gmail.com"],
])("%s stands for %s", (raw, expected) => {
  const address = parseAddress(raw);
  expect(address && organisationOf(address)).toBe(expected);
});
