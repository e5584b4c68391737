import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const GROUPS = `union,trade union,unite,unison,gmb,usdaw,tuc,rmt,aslef,teamsters,seiu,cwu,ucu,fnv,cnv,vcp,abvv,acv,aclvb,vakbond,
ig metall,verdi,ver di,ig bce,gew,ngg,gdl,gewerkschaft,cgt,cfdt,fo,force ouvriere,sud,unsa,cftc,cfe cgc,solidaires,syndicat,
comisiones obreras,ccoo,ugt,sindicato,cgil,cisl,uil,fiom,sindacato`;

const SURE = `left the union,pays |union dues|her union dues|his union dues|dues to the union|his dues to the trade union|her dues to the trade union,betaalt vakbondscontributie,in die gewerkschaft eingetreten,der gewerkschaft beigetreten,
aus der gewerkschaft ausgetreten,in der gewerkschaft aktiv,gewerkschaftlich organisiert,a rejoint |la cgt|un syndicat`;

const BEING = `shop steward,union |member|rep|representative|delegate|activist|organiser,trade unionist,vakbonds|lid|man|vrouw|afgevaardigde,kaderlid,gewerkschaftsmitglied,gewerkschafter||in,gewerkschaftsvertreter||in,
syndique||e,syndicaliste,delegue| syndical|e syndicale,representant| syndical|e syndicale,sindicalista,delegad|o sindical|a sindical,delegat|o sindacale|a sindacale,sindacalista`;

const TOLD = `union |card|membership,vakbondspas,gewerkschaftsausweis,carte syndicale,carnet sindical,tessera sindacale,vakbondslidmaatschap,gewerkschaftsmitgliedschaft,adhesion |a la cgt|au syndicat|syndicale,appartenance syndicale,afiliacion sindical,iscrizione al sindacato`;

/** Somebody's membership of a trade union (GDPR article 9). */
export const union = defineRecognizer({
  id: "union",
  kind: "label",
  type: "UNION",
  ...readerOf({
    groups: GROUPS,
    sure: SURE,
    told: TOLD,
    being: BEING,
    headings: "union,trade union,union member,union membership,vakbond,gewerkschaft,syndicat,sindicato,sindacato",
  }),
});
