import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const UNIONS_EN =
  "unite|unison|gmb|usdaw|the tuc|rmt|aslef|the gmb|unite the union|the teamsters|the nhs union|seiu|the cwu|ucu";
const UNIONS_NL =
  "de fnv|fnv|cnv|het cnv|de cnv|fnv bondgenoten|de unie|vcp|het abvv|abvv|acv|het acv|aclvb|de vakbond|een vakbond|de bond";
const UNIONS_DE =
  "der ig metall|von verdi|bei verdi|von ver di|der verdi|der ig bce|der gew|der ngg|der gdl|der gewerkschaft|einer gewerkschaft|in der gewerkschaft|bei der ig metall|bei ver di|in der ig bce|in der gew|bei der ig bce|in der ig metall|in einer gewerkschaft|bei der gewerkschaft";
const UNIONS_FR =
  "la cgt|la cfdt|fo|force ouvrière|sud|l'unsa|la cftc|la cfe cgc|solidaires|un syndicat|d'un syndicat|de la cgt|de la cfdt|du syndicat|de fo|de sud|de l'unsa|de la cftc|à la cgt|à la cfdt|au syndicat|à un syndicat|à fo|chez sud";
const UNIONS_ES =
  "a comisiones obreras|a ccoo|a ugt|a un sindicato|al sindicato|a la cgt|de ugt|de ccoo|de comisiones obreras|de un sindicato|del sindicato";
const UNIONS_IT =
  "alla cgil|alla cisl|alla uil|al sindacato|a un sindacato|alla fiom|della cgil|della cisl|della uil|del sindacato";

const SURE = `joined the union,joined a union,joined a trade union,joined unite,joined unison,left the union,pays union dues,pays her union dues,pays his union dues,lid geworden van de vakbond,lid geworden van de fnv,betaalt vakbondscontributie,
in die gewerkschaft eingetreten,der gewerkschaft beigetreten,bei ver di organisiert,bei verdi organisiert,bei der ig metall organisiert,pays dues to the union,pays his dues to the trade union,pays her dues to the trade union,aus der gewerkschaft ausgetreten,in der gewerkschaft aktiv,gewerkschaftlich organisiert,a rejoint la cgt,a rejoint un syndicat,afiliad|o|a a|o|a al sindicato`;

const BEING = `union member,trade union member,unite union member,unison member,gmb member,unite member,member of the union,member of a union,member of a trade union,member of the trade union,rmt union,member of the rmt,gmb union,shop steward,union rep,union representative,union delegate,union activist,union organiser,trade unionist,
vakbondslid,vakbondsman,vakbondsvrouw,vakbondsafgevaardigde,kaderlid,fnv lid,cnv lid,aangesloten bij een vakbond,aangesloten bij de vakbond,aangesloten bij de fnv,aangesloten bij |fnv|cnv|het cnv,
gewerkschaftsmitglied,in der gewerkschaft,encarté|| à la cgt|e à la cgt|e à la cfdt| à la cfdt,gewerkschafter||in,gewerkschaftsvertreter||in,vertrauensmann der ig metall,verdi mitglied,ver di mitglied,ig metall mitglied,
syndiqué||e,délégué| syndical|e syndicale,syndicaliste,représentant|| syndical|e syndicale,sindicalista,delegad|o sindical|a sindical,delegat|o sindacale|a sindacale,sindacalista,
member of |${UNIONS_EN},lid van |${UNIONS_NL},lid bij |${UNIONS_NL},mitglied |${UNIONS_DE},membre |${UNIONS_FR},adhérent |${UNIONS_FR},adhérente |${UNIONS_FR},membre de |${UNIONS_FR},
afiliado |${UNIONS_ES},afiliada |${UNIONS_ES},miembro |${UNIONS_ES},iscritto |${UNIONS_IT},iscritta |${UNIONS_IT},tesserato |${UNIONS_IT}`;

const TOLD = `union membership,trade union membership,vakbondslidmaatschap,lidmaatschap van de vakbond,gewerkschaftsmitgliedschaft,mitgliedschaft in der gewerkschaft,adhésion à la cgt,adhésion au syndicat,adhésion syndicale,appartenance syndicale,afiliación sindical,iscrizione al sindacato`;

const HEADINGS = `union,trade union,union member,union membership,vakbond,gewerkschaft,syndicat,sindicato,sindacato`;
const CELLS = "fnv,cnv,unite,unison,gmb,ig metall,verdi,ver di,ig bce,cgt,cfdt,cftc,cgil,cisl,uil,ugt,ccoo";

/** Somebody's membership of a trade union (GDPR article 9). */
export const union = defineRecognizer({
  id: "union",
  kind: "label",
  type: "UNION",
  ...readerOf({ sure: SURE, told: TOLD, being: BEING, headings: HEADINGS, cells: CELLS }),
});
