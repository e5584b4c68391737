import { folded } from "../engine/letters";

/** What a word says about the name behind it. */
export type NameLabel = "title" | "full" | "part" | "holder" | "role";

const LABELS: Readonly<Record<NameLabel, string>> = {
  /** "Mr", "mevrouw": one word is a name. */
  title: `mr,mrs,ms,miss,dr,prof,professor,de heer,heer,mevrouw,mevr,mw,dhr,meneer,juffrouw,herr,herrn,frau,monsieur,madame,mme,
    mlle,mademoiselle,m,me,sr,sra,srta,señor,señora,sig,sig ra,signor,signora,dott,senhor,senhora,fam,familie,famille,
    rabbi,rabbijn,rabbiner,rabbin,imam,dominee,pfarrer,pfarrerin`,
  /** "Name: " */
  full: `name,full name,names,naam,volledige naam,vor und nachname,vor und zuname,vollständiger name,nom,nom complet,
    nom et prénom,nom prénom,prénom et nom,nombre completo,nombre y apellidos,nome,nome e cognome,nome completo,employee name,
    customer name,patient name,client name,contact name,account name,naam klant,naam patiënt,nom du client,nom du patient`,
  /** "Surname: ": one word is enough. */
  part: `surname,last name,lastname,family name,first name,firstname,given name,forename,maiden name,achternaam,familienaam,
    voornaam,voornamen,roepnaam,meisjesnaam,nachname,familienname,zuname,vorname,vornamen,rufname,geburtsname,prénom,prénoms,
    nom de famille,nom de jeune fille,nombre,apellido,apellidos,cognome,apelido`,
  /** Whose account, card, contract it is. */
  holder: `account holder,accountholder,cardholder,card holder,policyholder,beneficiary,payee,in the name of,op naam van,
    ten name van,t n v,tnv,rekeninghouder,kaarthouder,begunstigde,verzekerde,verzekeringnemer,kontoinhaber,kontoinhaberin,
    karteninhaber,karteninhaberin,begünstigter,versicherungsnehmer,versicherungsnehmerin,versicherter,versicherte,
    lautend auf,auf den namen,titulaire,titulaire du compte,bénéficiaire,au nom de,assuré,assurée,titular,a nombre de,
    intestatario,intestato a`,
  /** "our customer", "Patientin". */
  role: `customer,client,patient,tenant,employee,applicant,candidate,pupil,student,passenger,debtor,claimant,complainant,resident,
    klant,cliënte,patiënte,huurder,werknemer,medewerker,medewerkster,sollicitant,kandidaat,leerling,passagier,
    debiteur,bewoner,bewoonster,kunde,kunden,kundin,patientin,mieter,mieterin,mitarbeiter,mitarbeiterin,bewerber,bewerberin,
    schüler,schülerin,mandant,mandantin,bewohner,bewohnerin,locataire,salarié,salariée,employé,
    inhaber,inhaberin,wife,husband,daughter,echtgenoot,echtgenote,dochter,ehefrau,ehemann,tochter,épouse,époux,
    candidat,élève,passager,passagère,inquilino,inquilina,empleado,empleada,paciente,paziente,dipendente`,
};

const KINDS = new Map<string, NameLabel>();
for (const kind of Object.keys(LABELS) as NameLabel[]) {
  for (const word of LABELS[kind].split(",")) KINDS.set(comparable(word), kind);
}

/** All of them, as the engine looks for them. */
export const NAME_WORDS: readonly string[] = [...KINDS.keys()];

export function labelKind(written: string): NameLabel | undefined {
  return KINDS.get(comparable(written));
}

function comparable(word: string): string {
  return folded(word).trim().replace(/ +/g, " ");
}
