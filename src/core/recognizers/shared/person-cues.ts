import { folded } from "../engine/letters";
import { lazily } from "./lazily";
import { wordList } from "./word-list";

/** What a word of a sentence says about whom the sentence is about; the bits of a set. */
export const CUE = {
  /** "he" */
  pronoun: 1,
  /** "his": of somebody else than writer and reader */
  possessive: 2,
  /** "colleague" */
  role: 4,
  /** "Mrs" */
  title: 8,
  /** "I", "you" */
  speaker: 16,
  /** "my", "your" */
  ofSpeaker: 32,
  /** "someone", "employees" */
  anybody: 64,
  /** "if" */
  condition: 128,
  /** "is" */
  copula: 256,
  /** "has", "suffers" */
  verb: 512,
  /** "because" */
  reason: 1024,
  /** "with", "of" */
  preposition: 2048,
  /** "about", "campaign", "wrote": a matter, not somebody's state */
  topic: 4096,
  /** "clinic", only right behind */
  head: 8192,
  /** "no" */
  negation: 16384,
  /** "diagnosis", which a colon or column follows */
  label: 32768,
  /** "the" */
  article: 65536,
  /** "and", "very" and other words that are nobody's name */
  other: 131072,
  /** "may", "must" */
  modal: 262144,
  /** "one" */
  one: 524288,
  /** Words that tell the language */
  english: 1048576,
  dutch: 2097152,
  german: 4194304,
  french: 8388608,
} as const;

const LISTS: Readonly<Record<keyof typeof CUE, string>> = {
  pronoun: "he,she,him,hij,zij,ze,hem,haar,er,sie,ihn,ihm,ihr,il,elle,lui,ella,ele,ela,lei,egli",
  possessive:
    "his,her,their,zijn,haar,sein||e|en|er|em|es,ihr||e|en|er|em|es,dessen,deren,son,sa,ses,leur,su,sus,suo,sua,suoi",
  role: `client||e|a,deceased,overledene,verstorbene||r,defunt||e,customer,colleague,coworker,co-worker,worker,patient||e|in|en,tenant,neighbour,neighbor,student||e|in,pupil,
applicant,driver,nurse,teacher,intern,trainee,apprentice,manager||in,assistant||e|in,secretary,wife,husband,spouse,partner||in,son,daughter,
mother,father,mum,mom,dad,brother,sister,child,boy,girl,man,woman,lady,guy,person,guest,passenger,boss,engineer,developer,cleaner,cook,
technician,operator,foreman,receptionist,uncle,aunt,nephew,niece,grand|mother|father|son|daughter,girlfriend,boyfriend,friend,teammate,caretaker,carer,
director,accountant,buyer,clerk,supervisor,lawyer,claimant,defendant,nanny,childminder,babysitter,oppas,tagesmutter,nounou,complainant,victim,lessee,policyholder,borrower,volunteer,therapist,consultant,freelancer,landlord,mechanic,waiter,waitress,hairdresser,courier,designer,analyst,parents,ouders,eltern,padres,genitori,family,familie,famille,famiglia,familia,vrijwillig|er|ster,boekhoud|er|ster,adviseur,adviseuse,bezorger,planner,eigenaar,verkaufer||in,buchhalter||in,berater||in,entwickler||in,hausmeister||in,geschaftsfuhrer||in,lagerist||in,koch,kochin,kok,schilder,ehrenamtliche||r,betreuer||in,vermieter||in,traveller,hire,joiner,lodger,witness,baker,electrician,plumber,
klant,collega,medewerk|er|ster,werkn|emer|eemster,huur|der|ster,bewo|ner|onster,buurman,buurvrouw,leerling,sollicitant||e,kandida|at|te,
chauffeur||e,verpleegkundige,docent||e,leraar,lerares,stagiair||e,assistente,vrouw,echtgeno|ot|te,zoon,dochter,moeder,vader,broer,zus,zusje,
jongen,meisje,gast,vriend||in,baas,oma,opa,oom,tante,schoon|moeder|vader|zus,monteur,uitzendkracht,bestuurder,directeur,directrice,secretaresse,leidinggevende,
verdachte,aanvrager,aanvraagster,passagier,bezoeker,deelne|mer|emster,caissiere,
kund|e|in|en,kolleg|e|in|en,mitarbeiter||in|s,mieter||in|s,bewerber||in|s,schuler||s|in,azubi,auszubildende||r,fahrer||in|s,lehrer||in,praktikant||in,chef||in|fe,frau,
mann,ehe|frau|mann|mannes,sohn||es,tochter,mutter,vater||s,bruder||s,schwester,kind||es,junge,madchen,freund||in,nachbar||in|n,bewohner||in,kandidat||in|en,
mandant||in|en,klient||in|en,angestellte||r|n,beschaftigte||r,onkel,sachbearbeiter||in,leiter||in,teilnehmer||in,kassierer||in,pflegerin,pfleger,
antragsteller||in,versicherte||r,
collegue,salari|e|ee,employ|e|ee,locataire,resident||e,voisin||e,etudiant||e,eleve,candidat||e,infirmi|er|ere,femme,mari,epou|x|se,fils,fille,mere,pere,
frere,soeur,enfant,ami||e,compagn|on|e,enseignant||e,conduct|eur|rice,technicien||ne,comptable,patron||ne,apprenti||e,garcon,homme,dame,vendeu|r|se,
assure||e,responsable,
companer|o|a,colega,emplead|o|a,trabajador||a,paciente,inquilin|o|a,vecin|o|a,alumn|o|a,candidat|o|a,conductor||a,mujer,marido,espos|o|a,hij|o|a,madre,
padre,herman|o|a,nin|o|a,amig|o|a,jef|e|a,hombre,solicitante,estudiante,
dipendente,impiegat|o|a,paziente,vicin|o|a,studentessa,moglie,marito,figli|o|a,fratello,sorella,bambin|o|a,amic|o|a,donna,uomo,signora,ragazz|o|a`,
  title:
    "mr,mrs,ms,miss,mx,dr,prof,herr,herrn,frau,mevrouw,mevr,mw,dhr,meneer,heer,mme,mlle,monsieur,madame,sr,sra,senor,senora,dona,signor,signora,sig,dott,sir",
  speaker: "i,you,we,ik,u,jij,jullie,wij,ich,du,wir,je,j,tu,nous,vous,yo,usted,ustedes,nosotros,io,noi,voi",
  ofSpeaker:
    "my,your,mijn,uw,jouw,mein||e|en|er|em|es,dein||e|en|er|em,mon,ma,mes,votre,vos,ton,ta,tes,mi,mis,tu,tus,mio,tuo,tua",
  anybody: `someone,somebody,anyone,anybody,everyone,everybody,nobody,people,persons,whoever,those,children,men,women,iemand,niemand,iedereen,
mensen,personen,mannen,vrouwen,kinderen,degene,jemand,jeder,jede,menschen,kinder,manner,frauen,wer,quelqu,quiconque,toute,tous,gens,
femmes,hommes,alguien,nadie,quien,personas,gente,mujeres,qualcuno,nessuno,chiunque,chi,persone,donne,any,every,each,
elke,ieder,iedere,chaque,cada,ogni,collega s,dipendenti,pazienti,clienti,studenti`,
  condition: "if,unless,whether,suppose,indien,falls,wenn,sobald,ob,si,qualora,should,mocht,sollte,als",
  copula:
    "is,was,be,been,being,became,become,remains,seems,are,s,bleek,blijkt,werd,wordt,blijft,bent,ist,war,wird,wurde,worden,bleibt,gewesen,est,etait,devenu,devenue,ete,as,als,comme,como,come,es,era,esta,estaba,fue,ha sido,e,stata,stato,sido,diventata,sia,essere,etre,ser,sei,ware,reste",
  verb: `has,had,have,having,got,gets,suffers,suffering,suffered,diagnosed,lives,living,recovering,recovers,battling,fighting,undergoing,
undergoes,underwent,receives,receiving,takes,taking,took,needs,contracted,developed,died,tested,treated,hospitalised,hospitalized,admitted,struggles,struggling,
carries,uses,goes,going,stands,stood,kandideert,kandidiert,disclosed,born,gaat,geht,va,using,wears,mentioned,revealed,admits,avoue,avouer,confessed,shows,
heeft,hebben,kreeg,krijgt,gekregen,lijdt,leed,gediagnosticeerd,vastgesteld,slikt,gebruikt,ondergaat,ondergaan,zit,thuis,behandeld,opgenomen,overleden,
herstelt,kampt,worstelt,hersteld,hebt,
hat,hatte,haben,habe,leidet,litt,leiden,diagnostiziert,festgestellt,nimmt,bekommt,bekam,bekommen,erkrankt,erkrankte,erlitt,erlitten,behandelt,gestorben,
braucht,kampft,macht,steht,lauft,
a,avait,ont,souffre,souffrait,souffrant,atteint,atteinte,diagnostique,prend,suit,subit,subi,fait,eu,soigne,soignee,traite,traitee,decede,decedee,vit,
tiene,tenia,padece,sufre,diagnosticado,diagnosticada,diagnosticaron,toma,sufrio,tuvo,
ha,aveva,abbia,soffre,soffriva,diagnosticato,prende,avuto,affetto,affetta`,
  reason: "because,due,owing,vanwege,wegens,door,doordat,wegen,aufgrund,infolge,cause,raison,suite,debido,causa",
  preposition:
    "with,of,from,for,after,on,in,by,at,to,as,met,van,voor,na,aan,op,uit,bij,sinds,mit,von,vom,an,am,fur,nach,unter,bei,aus,im,seit,zum,zur,de,d,du,des,pour,apres,avec,en,dans,par,chez,au,aux,con,por,del,tras,desde,di,da,per,dopo,dal,della,al,alla",
  topic: `about,against,regarding,concerning,over,tegen,omtrent,uber,gegen,zum thema,contre,sur,sobre,contra,contro,riguardo,
policy,training,workshop,campaign,prevention,awareness,research,charity,fund,foundation,magazine,article,book,film,movie,festival,conference,seminar,
webinar,talk,lecture,presentation,report,study,survey,newsletter,brochure,leaflet,insurance,offer,offers,product|ion|s|,subscription,tour,cuisine,project,
write,writes,wrote,written,writing,organise||s|d,organize||s|d,organising,organizing,sell|s|ing,sold,order|ed|s|ing,sponsor||s|ed,support|s|ing|ed,raises,raising,collects,
attends,attending,teach|es|ing,taught,hosts,hosting,print|s|ed,translate|s|d,design|s|ed,works,working,worked,studies,researches,reads,reading,watch|es|ed,visit|s|ed,
meets,bought,buys,buying,delivers,volunteers,joined the,campaigns,lead|s|ing,runs,expert,specialist,speech,
beleid,cursus,campagne,preventie,voorlichting,onderzoek,stichting,fonds,tijdschrift,artikel,boek,lezing,presentatie,verzekering,schrijft,schreef,geschreven,
organiseert,verkoopt,bestelt,bestelde,besteld,geeft,gaf,werkt,werkte,leest,steunt,bezoekt,ontwerpt,
richtlinie,schulung,kampagne,pravention,forschung,stiftung,verein,zeitschrift,buch,vortrag,prasentation,studie,versicherung,schreibt,schrieb,geschrieben,
organisiert,verkauft,bestellt,halt,gibt,arbeitet,arbeitete,liest,unterstutzt,besucht,abteilung,leitet,betreut,afdeling,leidt de,beheert,department,manages,dirige,uploads,uploaded,
politique,formation,atelier,recherche,association,livre,etude,assurance,ecrit,vend,commande,donne,travaille,lit,soutient,visite,
politica,campana,taller,investigacion,libro,charla,estudio,seguro,escribe,organiza,vende,trabaja,compra,
corso,campagna,ricerca,scrive,lavora,assicurazione`,
  head: `clinic,hospital,ward,centre,center,department,team,group,network,club,run,walk,check,checks,day,week,month,season,coach,coordinator,officer,nurse,doctor,
specialist,risk|s|,rate|s|,statistics,cases,vaccine||s,vaccination||s,shot||s,jab,test||s,kit|s|,medicine,drug||s,law,act,rule|s|,guide|s|,guidelines,
website,app,school|s|,church||es,food,restaurant,street,road,shop,store,bar,holiday||s,party,association,society,council,community,programme,program,care,
services,service,studies,history,culture,art,music,wedding,new year,calendar,cemetery,museum,quarter,neighbourhood,spot||s,eye,alley,joke,pay,
spits,afdeling,dag,tag,woche,verein,abteilung,station,beratung,akademie,gemeinde,schule,kirche,fest,viertel`,
  negation:
    "no,not,cannot,never,without,neither,isn,wasn,hasn,doesn,don,didn,geen,niet,nooit,zonder,kein||e|en|er|em,nicht,nie,niemals,ohne,aucun||e,pas,jamais,sans,sin,nunca,ningun||a,nessun||o|a,non,senza,denies,denied,ontkent",
  label: `diagnosis,diagnose,diagnostic,diagnostico,diagnosi,condition,medical,allergy,allergie||n|s|en,medication,medicatie,medikament|e|,disability,
aandoening,ziekte,klacht,krankheit,erkrankung,behinderung,maladie,handicap,traitement,religion,religie,geloof,konfession,glaube,confession,faith,fede,
ethnicity,race,origin,afkomst,herkunft,etniciteit,nationality,party,partij,partei,union,orientation,dieet,diet,reason,reden,grund,motif,note,opmerking,bemerkung`,
  article:
    "s,a,an,the,een,de,het,zo n,der,die,das,den,dem,ein||e|en|er|em|es,le,la,les,l,un,une,el,los,una,il,lo,gli,uno,this,that,our,onze,ons,unser||e|en|er|em,notre,nos,nuestr|o|a,nostr|o|a,seine",
  other: `and,or,but,until,till,two,three,four,five,six,twice,once,too,either,anymore,soon,tomorrow,tonight,than,like,where,who,die,qui,der,that,this,it,there,here,she,also,very,now,then,so,as,today,yesterday,since,while,although,please,between,dit,dat,er,en,maar,ook,
zeer,erg,nu,dan,zo,omdat,terwijl,sinds,vandaag,gisteren,und,oder,aber,auch,sehr,jetzt,weil,dass,heute,gestern,et,ou,mais,aussi,tres,car,que,y,o,pero,
tambien,muy,ma,anche,molto,perche,che,es,das,il,ce,cela,monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,may,june,
july,august,september,october,november,december,christmas,easter,hi,hello,dear,hallo,beste,liebe,lieber,bonjour,what,which,why,how,hoe,wat,wie,was,confidential,vertrouwelijk,intern,europe,english,
these,deze,diese||r|s,cet,cette,ces,este,estos,questo,questa,such,some,most,more,new,nieuw||e,neu||e|er,nouve|au|lle,nuev|o|a,nuov|o|a,alle,alles,last,next,ago,ever,always,early,earlier,recently,already,herself,himself,geworden,vorig||e,onlangs,al,reeds,letzte||s|n,seither,bereits,schon,depuis,deja,ya,gia,its,their,not,no,yes,ja,nee,nein,oui,thanks,regards,after,before,during,because,only,both,just,still,again,openly,deeply,streng,strenge,overtuigd||e,praktizierend||e|er,glaubig||e|er,pratiquant||e,praticante,practising,practicing,devout,convinced`,
  modal:
    "when,whenever,wanneer,quand,lorsque,cuando,quando,may,can,must,could,would,mag,moet,kan,darf,muss,kann,peut,doit,puede,debe,deve",
  english: "the,has,and,of,with,she,he,her,his,for,to,my",
  dutch: "het,een,heeft,niet,voor,met,van,onze,mijn,hij,zij,wordt,werd,ook,haar,zijn",
  german:
    "ist,hat,und,nicht,mit,ein||e|em|en|er|es,wurde,sich,seit,wegen,bei,herr||n,frau,unser||e|em|er,das,im,der,leidet,hatte,war,sie,er",
  french: "le,les,un,une,des,est,et,elle,pour,dans,depuis,notre,du,mme,cause,il,qu,au,aux,ses,d",
  one: "one,een,ein||e|er|em|en,un,une,uno,una",
};

const cues = lazily(() => {
  const known = new Map<string, number>();
  for (const name of Object.keys(LISTS) as (keyof typeof CUE)[]) {
    for (const word of wordList(LISTS[name])) {
      const plain = folded(word).trim();
      known.set(plain, (known.get(plain) ?? 0) | CUE[name]);
    }
  }
  return known;
});

/** The cues that a folded word gives, and `anybody` for the plural of a role. */
export function cuesOf(word: string): number {
  const known = cues().get(word);
  if (known !== undefined) return known;
  if (isPluralRole(word)) return CUE.anybody;
  return isCompoundRole(word) ? CUE.role : 0;
}

/** "Lagermitarbeiterin", "verkoopmedewerker" */
function isCompoundRole(word: string): boolean {
  for (let length = SHORTEST_BASE; length <= word.length - SHORTEST_MODIFIER; length++) {
    if (((cues().get(word.slice(-length)) ?? 0) & CUE.role) !== 0) return true;
  }
  return false;
}

const SHORTEST_BASE = 6; // letters
const SHORTEST_MODIFIER = 3; // letters

const PLURAL = /(?:en|[sni])$/;

function isPluralRole(word: string): boolean {
  if (word.length < 4) return false;
  for (const length of [1, 2, 3]) {
    const stem = word.slice(0, -length);
    if (((cues().get(stem) ?? 0) & CUE.role) !== 0 && PLURAL.test(word)) return true;
  }
  return false;
}
