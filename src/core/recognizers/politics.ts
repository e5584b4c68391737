import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

/** Parties and politicians whose name is a word of something else as well, or short. */
const GROUPS = `labour,conservative||s,tory,tories,green||s,reform,democrats,republicans,trump,dup,plaid cymru,far right party,communist party,socialist party,political party,
sp,bbb,volt,ja21,christenunie,sgp,wilders,nsc,n va,vooruit,cd v,open vld,groen,groenen,links,rechts,extreemrechts,politieke partij,
fdp,grunen,grun,linke,linken,bsw,neos,partei,rn,lfi,lr,ps,front national,republicains,reconquete,renaissance,ecologiste||s,les verts,eelv,pcf,parti communiste,macron,melenchon,parti politique,
psoe,pp,vox,podemos,sumar,junts,izquierda unida,bildu,pnv,erc,pd,lega,forza italia,movimento cinque stelle,rifondazione comunista,partito comunista`;

const TOLD = `labour party,conservative party,green party,reform uk,liberal democrats,lib dem||s,republican party,democratic party,sinn fein,ukip,snp,bnp,vvd,pvv,cda,pvda,groenlinks,fvd,forum voor democratie,partij voor de dieren,vlaams belang,
spd,cdu,csu,afd,npd,ovp,spo,fpo,die grunen,die linke,rassemblement national,france insoumise,parti socialiste,partido popular,partido socialista,partito democratico,fratelli d'italia,
political views,politieke voorkeur,politische gesinnung,opinions politiques`;

const BEING = `party member,communist||e,socialist||e,anarchist||e,registered democrat,registered republican,left wing activist,far right activist,climate activist,right wing extremist,neo nazi,neonazi,fascist,
partijlid,parteimitglied,kommunist|in,sozialist|in,rechtsextrem,rechtsradikal,linksradikal,militant|| ecologiste| socialiste| communiste| politique|e ecologiste|e socialiste|e communiste|e politique,comunista`;

/** Somebody's political opinion, vote or party (GDPR article 9). */
export const politics = defineRecognizer({
  id: "politics",
  kind: "label",
  type: "POLITICS",
  ...readerOf({
    groups: GROUPS,
    told: TOLD,
    being: BEING,
    headings:
      "political party,party membership,political views,politieke partij,politieke voorkeur,parteizugehorigkeit,partei,parti politique,partido politico,partito",
  }),
});
