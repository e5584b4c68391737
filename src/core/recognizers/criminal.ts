import { defineRecognizer } from "./define";
import { isAboutPerson } from "./shared/about-a-person";
import { readerOf } from "./shared/facts";
import { wordList } from "./shared/word-list";

const DONE = `zit vast |voor|wegens,vast in de |pi|gevangenis|bajes,zit in de |pi|bajes,in |detentie|hechtenis,zat vast |voor|wegens,maanden cel,mois de prison,ans de prison,an de prison,monate haft,monate auf bewahrung,meses de carcel,mesi di carcere,on probation,on parole,in prison,in jail,in custody,on remand,out on bail,released from prison,served time,did time,went to prison,pleaded guilty,under investigation,wearing a| tag|n ankle tag,caught shoplifting,caught drink driving,drink driving ban,suspended sentence,in de gevangenis,in de cel,in voorlopige hechtenis,vastgezeten,heeft gezeten voor,verdachte in,voorwaardelijk vrij,vrijgekomen uit de gevangenis,taakstraf gekregen,kreeg een taakstraf,vog is geweigerd,vog geweigerd,vog is afgewezen,geen vog gekregen,kreeg geen vog,geen vog krijgt,aangifte tegen,in haft,in u haft,in untersuchungshaft,im gefangnis,auf bewahrung,vorbestraft||e|er|en,wird verdachtigt,beschuldigt,sitzt ein,straffallig,en garde a vue,en prison,sort de prison,sorti| de prison|e de prison,en detention,en detention provisoire,en liberte conditionnelle,fue detenid|o|a,en prision,en la carcel,in carcere,in prigione,agli arresti domiciliari`;

const PASSIVE = `convicted |of|for,sentenced |to|for,arrested,charged with |assault|theft|fraud|murder|drink driving|possession|a,found guilty,suspected of,accused of,veroordeeld,gearresteerd,aangehouden wegens,aangehouden voor,opgepakt,opgepakt voor,verdacht van,beschuldigd van,verurteilt,verhaftet,festgenommen,angeklagt wegen,angezeigt wegen,condamne||e,arrete||e par la police,interpelle||e,mis| en examen|e en examen,incarcere||e,poursuivi||e pour,soupconne||e de,accuse||e de,condenad|o|a por,condenad|o|a a,detenid|o|a por,encarcelad|o|a,acusad|o|a de,imputad|o|a por,condannat|o|a per,condannat|o|a a,condannat|o|a,arrestat|o|a,indagat|o|a per,accusat|o|a di,investigated for,investigated by the police,betrapt op,auf frischer tat ertappt`;

const TOLD = `shows a conviction,showed a conviction,loopt aangifte,wird ermittelt,police caution,caution for |assault|theft|possession|shoplifting,police investigation,criminal |record|case|conviction|convictions|investigation|proceedings,previous conviction||s,unspent conviction||s,conviction for,convictions,prison sentence,jail sentence,community service order,police record,a dui,his dui,her dui,dui |arrest|charge|conviction,criminal charges,restraining order,arrest warrant,
strafblad,strafzaak,strafrechtelijk onderzoek,veroordeling voor,veroordeling wegens,strafrechtelijk verleden,justitieel verleden,justitiele documentatie,celstraf,gevangenisstraf,taakstraf,antecedenten,
vorstrafe||n,freiheitsstrafe,haftstrafe,bewahrungsstrafe,ermittlungsverfahren,strafverfahren,strafanzeige,haftbefehl,eintrag |im fuhrungszeugnis|im strafregister|wegen,vorstrafenregister,
casier judiciaire,enquete penale,peine de prison,condamnation pour,condamnation |penale|avec sursis|avec sursis pour,condamnations,antecedents judiciaires,
antecedentes penales,causa penal,antecedentes |policiales|por,condena por,precedenti penali,procedimento penale,precedenti per,fedina penale sporca,condanna per`;

const ITSELF = `investigating |him for|her for,ermittelt gegen |ihn|sie|herrn|frau,came back with |a conviction|convictions,enquete sur |lui|elle`;

const BEING = `suspect,suspect in,a convicted,convicted criminal,ex convict,ex offender,sex offender,shoplifter,convict,ex gedetineerde,veroordeeld crimineel,straftater||in,ex haftling,repris de justice,ex detenuto,pregiudicat|o|a,pluripregiudicato,tbs er,winkeldief,delinquent`;

const OTHERS =
  "suspected of nothing,suspected of being,accused of being,accused of not,in custody of,accuse de reception,accusee de reception,sentenced to another,found guilty of not";
const HEADINGS = `criminal record,convictions,offence,strafblad,vorstrafen,casier judiciaire,antecedentes penales`;

/** What is served; with a time behind, and what for. */
const SERVED = "served,serving,zat,zit,sas,sitzt,verbust,purge,cumple,sconta";
const TIME_BEHIND =
  /^ [\da-z\u00df-\u00ff]{1,9}(?: half| halbes| demi)? (?:months?|years?|weeks?|maanden|maand|jaar|jahre|monate|mois|ans|a\u00f1os|meses|anni|mesi) (?:for|in (?:prison|jail)|vast|cel|haft|wegen|pour|de prison|por|per)(?: [a-z]+)?/i;
const LONGEST_TIME = 50; // characters

const facts = readerOf({
  itself: ITSELF,
  done: DONE,
  passive: PASSIVE,
  told: TOLD,
  being: BEING,
  others: OTHERS,
  headings: HEADINGS,
});

/** Somebody's conviction, offence, or that he is suspected of one (GDPR article 10). */
export const criminal = defineRecognizer({
  id: "criminal",
  kind: "label",
  type: "CRIMINAL",
  ...facts,
  words: [...facts.words, ...wordList(SERVED)],
  read(text, label) {
    const time = TIME_BEHIND.exec(text.slice(label.end, label.end + LONGEST_TIME))?.[0];
    if (time === undefined) return facts.read(text, label);
    const range = { start: label.start, end: label.end + time.length };
    return isAboutPerson(text, range, "done", label) ? [{ ...range, confidence: "high" }] : [];
  },
});
