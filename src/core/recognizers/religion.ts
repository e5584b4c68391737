import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const SURE = `converted to islam,converted to judaism,converted to catholicism,converted to christianity,fasting for ramadan,fasts during ramadan,observes ramadan,observes the sabbath,observes shabbat,keeps kosher,prays five times a day,wears a headscarf,wears a hijab,wears a turban,goes to church every sunday,goes to mosque,goes to the mosque,left the church,was baptised,
bekeerd tot de islam,bekeerd tot het jodendom,doet mee aan de ramadan,vast tijdens de ramadan,vast vanwege de ramadan,draagt een hoofddoek,draagt een keppel,gaat naar de moskee,bidt vijf keer per dag,houdt sabbat,uitgeschreven uit de kerk,
zum islam konvertiert,zum islam übergetreten,konvertierte zum islam,aus der kirche ausgetreten,fastet im ramadan,trägt ein kopftuch,trägt kopftuch,betet fünfmal am tag,kirchenaustritt erklärt,
converti||e à l'islam,converti||e au judaïsme,fait le ramadan,porte le voile,porte un voile,porte la kippa,jeûne pendant le ramadan,va à la mosquée,
convertid|o|a al islam,hace el ramadán,lleva velo,convertit|o|a all'islam,fa il ramadan,porta il velo`;

const BEING = `muslim,muslima,jew,jewish,orthodox jew,catholic,roman catholic,protestant,christian,evangelical,evangelical christian,hindu,buddhist,sikh,mormon,atheist,jehovah's witness,quaker,methodist,baptist,anglican,religious,scientologist,orthodox christian,pentecostal,born again christian,adventist,
moslim,moslima,moslem,islamitisch||e,joods||e,jood,jodin,katholiek||e,rooms katholiek,gereformeerd||e,hervormd||e,protestants||e,christelijk||e,evangelisch||e|er|en,christen,boeddhist||isch,hindoe,hindoestaans,jehova's getuige,jehova getuige,getuige van jehova,atheïst||e|isch,gelovig,streng gelovig,
muslimin,muslimisch||e|er|en,moslemisch,jüdisch||e|er|en,jude,jüdin,katholisch||e|er|en,römisch katholisch||e|en,evangelikal,protestantisch||e|er,christ,christin,christlich||e|er|en,buddhist|in|isch,zeuge jehovas,zeugin jehovas,konfessionslos,atheistin,gläubige||r christ|r muslim,strenggläubig,alevit||in|isch,jeside,jesidin,jesidisch,griechisch orthodox,russisch orthodox,
musulman||e,jui|f|ve,catholique,protestante,chrétien||ne,évangélique,bouddhiste,hindoue,hindou,athée,témoin de jéhovah,orthodoxe,croyant||e,
musulm|án|ana,judí|o|a,católic|o|a,cristian|o|a,evangélic|o|a,budista,hinduista,ate|o|a,testigo de jehová,
musulman|o|a,ebre|o|a,cattolic|o|a,buddista,induista,testimone di geova,valdese`;

const HEADINGS = `religion,religious belief,faith,denomination,religie,geloof,geloofsovertuiging,kerkgenootschap,konfession,religionszugehörigkeit,kirchensteuermerkmal,glaube,confession,religión,religione`;
const CELLS = "rk,ev,rc,r.k.,evang,isl,islam,orthodox,judaism,hinduism,buddhism,christianity,jodendom,judentum";

/** Somebody's religion or belief, or its practice (GDPR article 9). */
export const religion = defineRecognizer({
  id: "religion",
  kind: "label",
  type: "RELIGION",
  ...readerOf({ sure: SURE, being: BEING, headings: HEADINGS, cells: CELLS }),
});
