const US_STATES =
  "ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy";

/** Second labels under which a country registers names, e.g. "uk" with "co". Gathered from the registries' own rules. */
const BY_COUNTRY: { readonly [country: string]: string } = {
  ae: "ac co gov mil net org sch",
  ar: "com edu gob gov int mil net org",
  at: "ac co gv or",
  au: "asn com edu gov id net org",
  ba: "com edu gov net org",
  bd: "ac com edu gov net org",
  be: "ac",
  br: "adv art blog com eco edu eng gov ind inf jus leg med mil net org tur",
  ca: "ab bc gc mb nb nf nl ns nt nu on pe qc sk yk",
  cn: "ac com edu gov mil net org",
  co: "com edu gov mil net nom org",
  cy: "ac biz com gov ltd net org press pro",
  cz: "co gov",
  de: "com",
  dk: "co",
  ec: "com edu fin gob gov info med net org",
  ee: "com edu fie gov lib med org pri",
  eg: "com edu eun gov net org sci",
  es: "com edu gob nom org",
  fr: "asso cci com gouv greta nom prd tm",
  ge: "com edu gov net org",
  gg: "co net org",
  gi: "com edu gov ltd mod org",
  gr: "com edu gov net org",
  hk: "com edu gov idv net org",
  hr: "com from iz name",
  hu: "co info org priv sport tm",
  id: "ac co go mil net or sch web",
  ie: "gov",
  il: "ac co gov idf k12 muni net org",
  im: "ac co com net org",
  in: "ac co edu firm gen gov ind mil net nic org res",
  // Provinces and regions: a municipality's domain is "comune.torino.it".
  it: [
    "edu gov ag al an ao ap aq ar at av ba bg bi bl bn bo br bs bt bz ca cb ce ch ci cl cn co cr cs ct cz en",
    "fc fe fg fi fm fr ge go gr im is kr lc le li lo lt lu mb mc me mi mn mo ms mt na no nu og or pa pc pd pe",
    "pg pi pn po pr pt pu pv pz ra rc re rg ri rm rn ro sa si so sp sr ss su sv ta te tn to tp tr ts tv ud va",
    "vb vc ve vi vr vs vt vv agrigento alessandria ancona aosta arezzo asti avellino bari belluno benevento",
    "bergamo biella bologna bolzano brescia brindisi cagliari caltanissetta campobasso caserta catania",
    "catanzaro chieti como cosenza cremona crotone cuneo enna fermo ferrara firenze foggia frosinone genova",
    "gorizia grosseto imperia isernia laspezia latina lecce lecco livorno lodi lucca macerata mantova matera",
    "messina milano modena monza napoli novara nuoro oristano padova palermo parma pavia perugia pescara",
    "piacenza pisa pistoia pordenone potenza prato ragusa ravenna rieti rimini roma rovigo salerno sassari",
    "savona siena siracusa sondrio taranto teramo terni torino trapani trento treviso trieste udine varese",
    "venezia verona vicenza viterbo abruzzo basilicata calabria campania lazio liguria lombardia marche",
    "molise piemonte puglia sardegna sicilia toscana umbria veneto",
  ].join(" "),
  je: "co net org",
  jp: "ac ad co ed go gr lg ne or",
  ke: "ac co go info me mobi ne or sc",
  kr: "ac co go hs kg mil ms ne or pe re sc",
  kw: "com edu gov net org",
  lt: "gov",
  lu: "gouv",
  lv: "asn com conf edu gov id mil net org",
  ma: "ac co gov net org press",
  me: "ac co edu gov its net org priv",
  mk: "com edu gov inf name net org",
  mt: "com edu net org",
  mx: "com edu gob net org",
  my: "com edu gov mil name net org",
  ng: "com edu gov mil mobi name net org sch",
  nl: "co",
  no: "co dep fhs folkebibl fylkesbibl gs idrett kommune mil museum priv stat vgs",
  nz: "ac co cri geek gen govt health iwi kiwi maori mil net org parliament school",
  pe: "com edu gob mil net nom org",
  ph: "com edu gov mil net ngo org",
  pk: "biz com edu fam gob gov gok gon gop gos info net org web",
  pl: "aid agro bialystok biz bydgoszcz com czest edu gda gdansk gdynia gmina gov info katowice kielce krakow lodz lublin mil net nom olsztyn org powiat poznan priv pulawy radom rzeszow sklep slask szczecin torun warszawa waw wroc wroclaw",
  pt: "com edu gov int net nome org publ",
  qa: "com edu gov mil name net org sch",
  ro: "arts com firm info nom nt org rec store tm www",
  rs: "ac co edu gov in org",
  ru: "ac com edu gov int mil msk net org pp spb",
  sa: "com edu gov med net org pub sch",
  se: "org pp tm",
  sg: "com edu gov net org per",
  si: "co gov",
  sk: "gov",
  th: "ac co go in mi net or",
  tr: "av bbs bel biz com dr edu gen gov info k12 mil name net org pol tel tv web",
  tw: "com edu game gov idv mil net org",
  ua: "com edu gov in kiev kyiv lviv net odesa org",
  uk: "ac co gov ltd me mod net nhs org plc police sch",
  us: `dni fed isa kids nsn ${US_STATES}`,
  uy: "com edu gub mil net org",
  ve: "co com edu gob info mil net org web",
  vn: "ac biz com edu gov health info int name net org pro",
  za: "ac co edu gov law mil net nom org school web",
};

/** Domains of one company under which it hands out names to others; mail comes from them as from a registry. */
const HANDED_OUT = [
  "ae.org br.com cn.com co.com com.se de.com eu.com eu.org gb.com gb.net gr.com hu.com hu.net jp.net jpn.com mex.com",
  "onmicrosoft.com onmicrosoft.de onmicrosoft.us ru.com sa.com se.com se.net uk.com uk.net us.com us.org za.com",
];

/** Under these each state hands out names: "district.k12.ca.us". */
const BELOW_US_STATES = ["cc", "k12", "lib"];

/** Names of two labels, and some of three, that belong to a registry: nobody's own domain, so the label before them counts too. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  Object.keys(BY_COUNTRY)
    .map((country) => (BY_COUNTRY[country] ?? "").split(" ").map((label) => `${label}.${country}`))
    .concat(HANDED_OUT.map((row) => row.split(" ")))
    .concat(BELOW_US_STATES.map((label) => US_STATES.split(" ").map((state) => `${label}.${state}.us`)))
    .reduce((all, row) => all.concat(row), []),
);
