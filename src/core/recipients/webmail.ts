import { registrableDomain } from "./domains";

/** Providers that use one name in many countries. */
const BRANDS: { readonly [brand: string]: string } = {
  gmx: "at biz ch co.uk com de es eu fr info it li net org pt us",
  hotmail:
    "at be ca ch cl co.il co.jp co.kr co.nz co.th co.uk co.za com com.ar com.au com.br com.tr cz de dk es fi fr gr hu it lt lv my nl no ph pt rs se sg sk",
  live: "at be ca ch cl cn co.kr co.uk co.za com com.ar com.au com.mx com.my com.ph com.pt com.sg de dk fi fr hk ie in it jp nl no ru se",
  outlook:
    "at be bg ch cl co.id co.il co.nz co.th com com.ar com.au com.br com.gr com.hr com.tr com.vn cz de dk es fr hu ie in it jp kr lv my nl ph pt ro sa sg sk",
  protonmail: "ch com",
  tuta: "com io",
  tutanota: "com de",
  yahoo:
    "at be bg ca ch cl cn co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com com.ar com.au com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.sg com.tr com.tw com.vn cz de dk ee es fi fr gr hr hu ie in it lt lv nl no pl pt ro rs se si sk",
  yandex: "by com com.tr kz ru ua",
};

const NAMES = [
  // Worldwide
  "aim.com aol.com aol.co.uk aol.de aol.fr aol.it att.net bellsouth.net comcast.net cox.net duck.com earthlink.net email.com fastmail.com fastmail.fm",
  "gmail.com googlemail.com hey.com hushmail.com icloud.com juno.com mac.com mail.com mailfence.com me.com msn.com netzero.net pm.me",
  "proton.me rocketmail.com runbox.com sbcglobal.net startmail.com tuta.io tutamail.com usa.net verizon.net ymail.com zohomail.com zohomail.eu",
  // Netherlands
  "caiway.nl casema.nl chello.nl hccnet.nl hetnet.nl home.nl kpnmail.nl kpnplanet.nl mail.nl online.nl planet.nl quicknet.nl solcon.nl",
  "tele2.nl telfort.nl tiscali.nl upcmail.nl versatel.nl wxs.nl xs4all.nl zeelandnet.nl ziggo.nl zonnet.nl",
  // Belgium and Luxembourg
  "belgacom.net proximus.be scarlet.be skynet.be telenet.be voo.be internet.lu pt.lu vo.lu",
  // Germany, Austria, Switzerland
  "arcor.de email.de freenet.de kabelmail.de mail.de mailbox.org online.de posteo.de t-online.de unitybox.de vodafone.de vodafonemail.de web.de",
  "a1.net aon.at chello.at kabsi.at liwest.at bluemail.ch bluewin.ch hispeed.ch sunrise.ch swissonline.ch",
  // France
  "aliceadsl.fr bbox.fr club-internet.fr cegetel.net free.fr laposte.net neuf.fr noos.fr numericable.fr orange.fr sfr.fr voila.fr wanadoo.fr",
  // United Kingdom and Ireland
  "blueyonder.co.uk btconnect.com btinternet.com ntlworld.com o2.co.uk sky.com talktalk.net tiscali.co.uk virgin.net virginmedia.com eircom.net",
  // Italy, Spain, Portugal
  "alice.it email.it fastwebnet.it inwind.it iol.it libero.it tim.it tin.it tiscali.it virgilio.it",
  "movistar.es ono.com orange.es telefonica.net terra.es wanadoo.es clix.pt iol.pt mail.pt netcabo.pt sapo.pt",
  // Poland, Czechia, Slovakia, Hungary
  "gazeta.pl go2.pl interia.eu interia.pl o2.pl onet.eu onet.pl op.pl poczta.fm tlen.pl vp.pl wp.pl",
  "atlas.cz centrum.cz email.cz post.cz seznam.cz volny.cz azet.sk centrum.sk post.sk zoznam.sk citromail.hu freemail.hu t-online.hu",
  // The north and the Baltics
  "bredband.net comhem.se home.se spray.se tele2.se telia.com get2net.dk jubii.dk mail.dk ofir.dk sol.dk stofanet.dk tdcadsl.dk webspeed.dk youmail.dk",
  "broadpark.no online.no elisanet.fi kolumbus.fi luukku.com suomi24.fi welho.com simnet.is hot.ee mail.ee online.ee inbox.lt inbox.lv one.lt",
  // The south east
  "abv.bg dir.bg mail.bg forthnet.gr in.gr otenet.gr net.hr siol.net cytanet.com.cy",
  // Elsewhere
  "bk.ru inbox.ru list.ru mail.ru rambler.ru ya.ru i.ua meta.ua ukr.net 126.com 139.com 163.com 189.cn aliyun.com foxmail.com qq.com sina.cn sina.com",
  "sohu.com yeah.net daum.net hanmail.net naver.com nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp rediffmail.com bigpond.com bigpond.net.au iinet.net.au",
  "optusnet.com.au xtra.co.nz rogers.com shaw.ca sympatico.ca telus.net videotron.ca bol.com.br globo.com ig.com.br terra.com.br uol.com.br mweb.co.za walla.co.il",
];

const DOMAINS: ReadonlySet<string> = new Set(
  Object.keys(BRANDS)
    .map((brand) => (BRANDS[brand] ?? "").split(" ").map((suffix) => `${brand}.${suffix}`))
    .concat(NAMES.map((row) => row.split(" ")))
    .reduce((all, row) => all.concat(row), []),
);

/** True for domains where anybody can have a mailbox: their users are no organisation. */
export function isWebmail(domain: string): boolean {
  return DOMAINS.has(registrableDomain(domain));
}
