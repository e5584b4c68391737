import { folded } from "../engine/letters";

/** Capitalised words that end a name: days, months, jobs, first words of sentences, nouns behind a name. Folded. */
const ENDS_NAME = setOf(`
  monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag montag
  dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes
  martes miercoles jueves viernes january february march april may june july august september october november december
  januari februari maart mei juni juli augustus oktober januar februar marz mai dezember janvier fevrier mars avril juin
  juillet aout septembre octobre novembre decembre jan feb dec
  i he she it we you they the this that these there then when what who why how please and or but if for from with to of in on
  at by as is are was has have will can could should would not no yes ok dear hi hello thanks thank regards best cheers kind
  note re fw fwd ps cc bcc mr mrs ms miss dr prof sir madam lord lady your our my his her their its all any some new
  de het een en of maar dit dat deze die er wij we hij zij ze ik je jij u jullie als dan wie wat waar hoe graag met van voor
  naar bij uit om op aan is was heeft kan moet wil zal niet geen ja nee dank bedankt groet groeten groetjes hoi hallo beste
  geachte mevrouw mevr mw dhr heer fam familie
  der die das ein eine und oder aber wir sie er es ich du ihr wenn dann wer wie wo was bitte mit von fur aus bei ist war hat
  kann muss soll wird nicht kein ja nein danke gruss grusse liebe lieber hallo herr herrn frau sehr vielen guten
  le les un une et ou mais ce cette ces il elle nous vous ils elles je tu si qui que quoi quand comment merci avec pour dans
  sur chez est etait bonjour salut cher chere monsieur madame mme mlle cordialement bien
  el los las una y pero este esta usted gracias hola con para por gli lo uno ma questo questa grazie ciao buongiorno signor
  signora
  muslim muslima muslimin moslim moslem jew judin catholic katholik buddhist hindu sikh atheist
  manager director directeur directrice direktor president chairman chair minister mayor burgemeester burgermeister maire
  officer engineer developer consultant adviseur berater assistant assistent secretary teacher doctor doktor arzt
  partner owner eigenaar chef boss ceo cfo coo cto dga hr it ict sales marketing finance legal support account project
  hoofd afdeling department abteilung service inkoop verkoop einkauf vertrieb buchhaltung achats ventes comptabilite
  leiter leiterin teamleider teamlead lead leader head vp senior junior intern stagiair praktikant kollege kollegin collega
  kunde kundin klant customer client patient patientin mieter employee mitarbeiter
  name naam nom nombre nome voornaam vorname prenom achternaam nachname surname address adres adresse anschrift phone tel
  telefoon telefon mobile mobiel handy email mail iban bsn bic born geboren ne nee dob geb birth date datum age alter
  number nummer nr postcode plz function functie funktion fonction status total totaal summe company bedrijf firma entreprise
  termin urlaub rechnung bescheid unterlagen angebot auftrag vertrag anfrage antwort woche uhr anhang datei zugang
  zeit hilfe fragen frage geburtstag feierabend interesse recht probleme problem zugriff homeoffice dienst pause feedback infos
  info elternzeit schicht arbeit krank ende anfang tag tage stunde stunden monat jahr euro geld gehalt vorschlag dokument
  unterschrift termine aufgabe aufgaben bericht daten morgen abend mittag heute gestern kontakt ersatz vertretung
  period power plan area garden day break note file form page bill invoice order contract agreement letter report meeting call code
  id card key login password user line pro plus max mini edition model series version
  birthday anniversary wedding national insurance social security tax passport licence identity bank personal medical health
  registration payroll sort routing swift credit debit private public general main new old first last next second
  burgerservicenummer paspoort rekening rekeningnummer salaris loon steuer konto gehalt sozialversicherung ausweis compte
  muslim muslima moslim musulman securite sociale salaire carte permis numero cuenta conto codice
`);

/** Words that make a firm, a building, a street, a prize of a name beside them. Folded. */
const ORGANISATION = setOf(`
  bv nv gmbh mbh ag kg ohg ug ev ltd limited llc llp inc plc corp co sarl sas sa sprl bvba srl spa sl vof eurl scop cie oy ab
  zonen zn sohne sons fils figli hijos partners associates company
  transport transports logistics logistiek logistik bouw bau bakkerij backerei boulangerie slagerij metzgerei boucherie
  group groep gruppe groupe holding services solutions consulting consultancy advies beratung advocaten rechtsanwalte
  avocats notaris notariskantoor notaire makelaars makelaardij immobilien immobilier verlag stiftung stichting foundation
  fondation institut institute instituut college school schule gymnasium university universitat universiteit universite
  hospital ziekenhuis klinik clinic kliniek hopital museum musee theater theatre theatro hotel restaurant cafe brasserie bar pub
  airport flughafen luchthaven aeroport station bahnhof gare port park parc stadium stadion stade arena building tower centre
  center centrum zentrum house huis haus bridge brug brucke kerk kirche eglise cathedral
  street st road rd lane ln avenue ave drive square sq place pl way close court crescent terrace mews gardens walk hill
  boulevard bd blvd quai allee allees chemin impasse cours rue route sentier passage rond
  via viale piazza corso largo vicolo calle plaza avenida avda paseo carrer rua praca travessa
  strasse platz weg gasse ufer laan plein kade gracht singel dreef straat
  saint sainte ste sint sankt san santa sant sao santo fort mount mont lake lac cape cap
  lycee ecole academie academy akademie bibliotheek bibliotheque library
  award prize prijs preis prix trophy cup pokal bank verzekeringen versicherung assurances automotive garage autos autohaus
  store shop boutique winkel pharmacie apotheke apotheek optik optiek media design studio studios software systems systeme
  technik techniek technologies energy energie records collection foods food wines vins wijnen weine mode fashion motors
  cycles tours travel reisen events productions installaties elektro sanitair schilders schoonmaak salon coiffure kapsalon
  friseur team club verein vereniging association bros brothers gebroeders gebruder freres handel trading import export
  industries werke works engineering estate villa residence residentie kinderdagverblijf kita creche camping
  the times champagne whiskey bourbon parfum orchestra orchester ensemble band trio quartet
`);

/** What a room, a project, a product or a ship is called follows these. Folded. */
const INTRODUCES_THING = setOf(`
  kamer zaal room raum saal salle project projekt projet model modell modele type maison marque merk marke brand royal king
  queen prins prinses prinz prinzessin prince princess princesse koning koningin konig konigin operation operatie storm
`);

const IS_NOUN =
  /^[a-z]{3,}(?:ungen|heit|keit|schaft|tion|tionen|nummer|adresse|konto|vertrag|liste|termin|unterlagen|tag)$/;
const IS_PLACE =
  /^[a-z]{2,}(?:straat|laan|plein|gracht|kade|singel|dreef|strasse|str|allee|platz|gasse|kantoor|winkel|bedrijf|school|schule|institut|klinik|verlag|werke|handel|kirche|stiftung|schouwburg|ziekenhuis|fonds|werken|bedrijven|diensten|museum|groep|bouw|techniek|service|verein|vereniging|orkest)$/;
/** "Drukkerij", "Schreinerei", "Menuiserie" */
const IS_WORKSHOP = /^[a-z]{4,}er(?:ij|ei|ie|ia)$/;

/** Names of brands, of people in books and history, and of nobody. Folded. */
const FAMOUS = new Set(
  `tommy hilfiger,louis vuitton,calvin klein,hugo boss,ralph lauren,jack daniels,albert heijn,max havelaar,yves rocher,
  jean paul gaultier,yves saint laurent,christian dior,philipp plein,karl lagerfeld,jack wolfskin,jack jones,ben jerrys,
  leonardo da vinci,charles de gaulle,victor hugo,martin luther king,martin luther,albert einstein,anne frank,max planck,
  robert bosch,konrad adenauer,robert koch,marie curie,jules verne,simon stevin,frans hals,louis pasteur,jean moulin,
  jules ferry,karl marx,willy brandt,nelson mandela,albert schweitzer,marco polo,harry potter,robin hood,peter pan,
  santa claus,ronald mcdonald,uncle ben,ben sherman,paul smith,michael kors,steve madden,oscar wilde,james bond,
  solange vorrat,john doe,jane doe,john smith,max mustermann,erika mustermann,maria mustermann,jan modaal,jan jansen,piet jansen,
  jean dupont,jeanne dupont,mario rossi,juan perez,joe bloggs,anna muster,hans muster,sankt nikolaus,frau holle,dr oetker,
  abbe pierre,mr bean,dr martens,dr who,mr proper,mr wash,mr clean,dr beckmann,monsieur cuisine,madame tussauds`
    .split(",")
    .map((name) => name.trim()),
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

export function endsName(word: string): boolean {
  const plain = bare(word);
  return ENDS_NAME.has(plain) || IS_NOUN.test(plain);
}

/** Is the word, or the last part of one with hyphens, that of a firm or a place? */
export function isOrganisation(word: string): boolean {
  if (word === "") return false;
  const plain = folded(word).trim();
  if (!plain.includes(" ")) return ORGANISATION.has(plain) || isPlace(plain);
  const parts = plain.split(/ +/);
  const last = parts[parts.length - 1] ?? "";
  return ORGANISATION.has(parts.length > 1 && last.length < 2 ? parts.join("") : last) || isPlace(last);
}

function isPlace(word: string): boolean {
  return IS_PLACE.test(word) || IS_WORKSHOP.test(word);
}

export function introducesThing(word: string): boolean {
  return INTRODUCES_THING.has(bare(word));
}

export function isFamous(words: readonly string[]): boolean {
  return FAMOUS.has(words.map(bare).join(" "));
}

function bare(word: string): string {
  return folded(word).replace(/ /g, "");
}
