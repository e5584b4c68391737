import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const DONE = `zit vast voor,zit vast wegens,zat vast voor,zat vast wegens,months in prison,years in prison,maanden cel,mois de prison,ans de prison,an de prison,monate haft,monate auf bewährung,meses de cárcel,mesi di carcere,on probation,on parole,in prison,in jail,in custody,on remand,out on bail,released from prison,served time,did time,went to prison,pleaded guilty,under investigation,wearing an ankle tag,caught shoplifting,caught drink driving,drink driving ban,suspended sentence,in de gevangenis,in de cel,in voorlopige hechtenis,vastgezeten,heeft gezeten voor,verdachte in,voorwaardelijk vrij,vrijgekomen uit de gevangenis,taakstraf gekregen,kreeg een taakstraf,vog is geweigerd,vog geweigerd,vog is afgewezen,geen vog gekregen,kreeg geen vog,geen vog krijgt,aangifte tegen,in haft,in u haft,in untersuchungshaft,im gefängnis,auf bewährung,vorbestraft||e|er|en,wird verdächtigt,beschuldigt,sitzt ein,straffällig,en garde à vue,en prison,en détention,en détention provisoire,en liberté conditionnelle,fue detenid|o|a,en prisión,en la cárcel,in carcere,in prigione,agli arresti domiciliari`;

const PASSIVE = `convicted of,convicted for,sentenced to,sentenced for,arrested,charged with assault,charged with theft,charged with fraud,charged with murder,charged with drink driving,charged with possession,charged with a,found guilty,suspected of,accused of,veroordeeld,gearresteerd,aangehouden wegens,aangehouden voor,opgepakt,opgepakt voor,verdacht van,beschuldigd van,verurteilt,verhaftet,festgenommen,angeklagt wegen,angezeigt wegen,condamné||e,arrêté||e par la police,interpellé||e,mis|| en examen|e en examen,incarcéré||e,poursuivi||e pour,soupçonné||e de,accusé||e de,condenad|o|a por,condenad|o|a a,detenid|o|a por,encarcelad|o|a,acusad|o|a de,imputad|o|a por,condannat|o|a per,condannat|o|a a,condannat|o|a,arrestat|o|a,indagat|o|a per,accusat|o|a di,investigated for,investigated by the police,betrapt op,auf frischer tat ertappt`;

const TOLD = `police caution,caution for |assault|theft|possession|shoplifting,police investigation,criminal record,criminal conviction||s,previous conviction||s,unspent conviction||s,conviction for,conviction for theft,conviction for fraud,conviction for assault,convictions,prison sentence,jail sentence,community service order,police record,dui,criminal charges,restraining order,arrest warrant,
strafblad,strafrechtelijk verleden,justitieel verleden,justitiële documentatie,celstraf,gevangenisstraf,taakstraf,antecedenten,
vorstrafe||n,freiheitsstrafe,haftstrafe,bewährungsstrafe,ermittlungsverfahren,strafverfahren,strafanzeige,haftbefehl,eintrag im führungszeugnis,eintrag im strafregister,vorstrafenregister,
casier judiciaire,peine de prison,condamnation pour,condamnation pénale,condamnations,antécédents judiciaires,
antecedentes penales,antecedentes policiales,condena por,precedenti penali,fedina penale sporca,condanna per`;

const BEING = `suspect,suspect in,a convicted,convicted criminal,ex convict,ex offender,sex offender,shoplifter,convict,ex gedetineerde,veroordeeld crimineel,straftäter||in,ex häftling,repris de justice,ex detenuto,pregiudicat|o|a,pluripregiudicato,tbs er,winkeldief,delinquent`;

const OTHERS =
  "suspected of nothing,suspected of being,accused of being,accused of not,in custody of,accusé de réception,accusée de réception,sentenced to another,found guilty of not";
const HEADINGS = `criminal record,convictions,offence,strafblad,vorstrafen,casier judiciaire,antecedentes penales`;

/** Somebody's conviction, offence, or that he is suspected of one (GDPR article 10). */
export const criminal = defineRecognizer({
  id: "criminal",
  kind: "label",
  type: "CRIMINAL",
  ...readerOf({ done: DONE, passive: PASSIVE, told: TOLD, being: BEING, others: OTHERS, headings: HEADINGS }),
});
