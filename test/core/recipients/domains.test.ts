import { isRegistry, matchesDomain, registrableDomain } from "../../../src/core/recipients/domains";

test.each([
  ["example.com", "example.com"],
  ["mail.example.com", "example.com"],
  ["a.b.c.Example.COM", "example.com"],
  ["example.co.uk", "example.co.uk"],
  ["mail.example.co.uk", "example.co.uk"],
  ["mail.example.nhs.uk", "example.nhs.uk"],
  ["mail.example.com.pl", "example.com.pl"],
  ["shop.example.co.at", "example.co.at"],
  ["mail.example.asso.fr", "example.asso.fr"],
  ["www.example.com.au", "example.com.au"],
  ["www.example.co.jp", "example.co.jp"],
  ["mail.ulb.ac.be", "ulb.ac.be"],
  ["mail.company.be", "company.be"],
  ["mail.district.k12.ca.us", "district.k12.ca.us"],
  ["k12.ca.us", "k12.ca.us"],
  ["mail.town.ca.us", "town.ca.us"],
  ["mail.comune.torino.it", "comune.torino.it"],
  ["mail.company.it", "company.it"],
  ["urzad.krakow.pl", "urzad.krakow.pl"],
  ["mail.city.on.ca", "city.on.ca"],
  ["tenant.onmicrosoft.com", "tenant.onmicrosoft.com"],
  ["mail.münchen.example", "münchen.example"],
  ["co.uk", "co.uk"],
  ["test", "test"],
  ["", ""],
  ["co.example", "co.example"],
  ["mail.co.example", "co.example"],
  ["uk.example", "uk.example"],
  ["mail.company.nl", "company.nl"],
])("the registered part of %j is %j", (domain, expected) => {
  expect(registrableDomain(domain)).toBe(expected);
});

test.each([
  ["example.com", "example.com", true],
  ["EXAMPLE.com", "example.COM", true],
  ["mail.example.com", "*.example.com", true],
  ["a.b.example.com", "*.example.com", true],
  ["mail.example.com", "example.com", false],
  ["example.com", "*.example.com", false],
  ["evil-example.com", "*.example.com", false],
  ["evil-example.com", "example.com", false],
  [".example.com", "*.example.com", false],
  ["example.com.evil.test", "example.com", false],
  ["example.com.evil.test", "*.example.com", false],
  ["example.com", "*", false],
  ["example.com", "", false],
])("%j under the pattern %j: %j", (domain, pattern, expected) => {
  expect(matchesDomain(domain, pattern)).toBe(expected);
});

test.each([
  ["co.uk", true],
  ["CO.UK", true],
  ["onmicrosoft.com", true],
  ["example.co.uk", false],
  ["example.com", false],
])("%j belongs to a registry: %j", (domain, expected) => {
  expect(isRegistry(domain)).toBe(expected);
});
