import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const SURE = `converted to |islam|judaism|catholicism|christianity,fasting for ramadan,fasts during ramadan,observes |ramadan|the sabbath|shabbat,keeps |kosher|shabbat|the sabbath,prays five times a day,wears a |headscarf|hijab|turban,goes to |church every sunday|mosque|the mosque,left the church,was baptised,
bekeerd tot |de islam|het jodendom,doet mee aan de ramadan,vast |tijdens de ramadan|vanwege de ramadan,draagt een |hoofddoek|keppel,gaat naar de moskee,bidt vijf keer per dag,houdt sabbat,uitgeschreven uit de kerk,lid van de |gereformeerde kerk|hervormde kerk,
zum islam |konvertiert|ubergetreten,konvertierte zum islam,aus der kirche ausgetreten,fastet im ramadan,tragt ein kopftuch,tragt kopftuch,betet funfmal am tag,kirchenaustritt erklart,
converti| a l islam|e a l islam| au judaisme|e au judaisme,fait le ramadan,porte le voile,porte un voile,porte la kippa,jeune pendant le ramadan,va a la mosquee,
convertid|o al islam|a al islam,hace el ramadan,lleva velo,convertit|o all islam|a all islam,fa il ramadan,porta il velo`;

const BEING = `muslim,muslima,jew,jewish,orthodox jew,catholic,roman catholic,protestant,christian,evangelical||| christian,hindu,buddhist,sikh,mormon,jehovah s witness,quaker,methodist,baptist,anglican,religious,scientologist,church elder,deacon,churchwarden,lay preacher,imam,orthodox christian,pentecostal,born again christian,adventist,
moslim,moslima,moslem,islamitisch||e,joods||e,orthodox joods,jood,jodin,katholiek||e,rooms katholiek,gereformeerd||e,hervormd||e,protestants||e,christelijk||e,evangelisch||e|er|en,christen,boeddhist||isch,hindoe,hindoestaans,jehova s getuige,jehova getuige,getuige van jehova,atheist||e|isch,gelovig,streng gelovig,ouderling,diaken,
muslimin,muslimisch||e|er|en,moslemisch,judisch||e|er|en,jude,judin,katholisch||e|er|en,romisch katholisch||e|en,evangelikal,protestantisch||e|er,christ,christin,christlich||e|er|en,buddhist|in|isch,zeuge jehovas,zeugin jehovas,konfessionslos,atheistin,glaubig|er christ|er muslim|er moslem|e muslimin,strengglaubig,alevit||in|isch,jeside,jesidin,jesidisch,griechisch orthodox,diakon||in,presbyter||in,russisch orthodox,
musulman||e,jui|f|ve,catholique,protestante,chretien||ne,evangelique,bouddhiste,hindoue,hindou,athee,temoin de jehovah,diacre,orthodoxe,croyant||e,
judi|o|a,musulmana,catolic|o|a,cristian|o|a,evangelic|o|a,budista,hinduista,diacono,catequista,ate|o|a,testigo de jehova,
musulmano,ebre|o|a,cattolic|o|a,buddista,induista,testimone di geova,valdese`;

/** Somebody's religion or belief, or its practice (GDPR article 9). */
export const religion = defineRecognizer({
  id: "religion",
  kind: "label",
  type: "RELIGION",
  ...readerOf({
    sure: SURE,
    being: BEING,
    headings: `religion,religious belief,faith,denomination,religie,geloof,geloofsovertuiging,kerkgenootschap,konfession,religionszugehorigkeit,kirchensteuermerkmal,glaube,confession,religione`,
    cells: "rk,ev,rc,r.k.,evang,isl,islam,orthodox,judaism,hinduism,buddhism,christianity,jodendom,judentum",
  }),
});
