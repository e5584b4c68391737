import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const ITSELF =
  "his husband,her wife,his boyfriend,her girlfriend,zijn echtgenoot,haar echtgenote,haar vriendin,seinem ehemann,sein ehemann,ihrer ehefrau,sa compagne et elle,sua moglie e lei";

const SURE = `came out of the closet,came out at work,came out to,uit de kast gekomen,uit de kast komen,kwam uit de kast,als schwul geoutet,sich geoutet,fait son coming out,a fait son coming out,salio del armario,ha fatto coming out,
married to a man who,in a same sex relationship,has a same sex partner,valt op mannen,valt op vrouwen,steht auf manner,steht auf frauen`;

const DONE =
  "op mannen valt,op vrouwen valt,auf manner steht,auf frauen steht,attracted to |men|women,attire| par les hommes|e par les femmes";

const BEING = `gay,lesbian,homosexual,bisexual,bi,queer,asexual,pansexual,transgender,transsexual,trans,trans woman,trans man,a trans person,nonbinary,non binary,
homo,homoseksueel,homoseksuele,lesbisch||e|en|er,lesbienne,biseksueel,biseksuele,transseksueel,transvrouw,transman,non binair,aseksueel,
schwul||e|en|er,homosexuell||e|en|er,bisexuell||e|en|er,asexuell,transsexuell||e|en|er,transfrau,transmann,nicht binar,
homosexuel||le,bisexuel||le,gai,transgenre,transsexuel||le,lesbiana,transexual,omosessuale,lesbica,bisessuale,transessuale`;

const TOLD =
  "sexual orientation,homosexuality,seksuele geaardheid,geaardheid,homoseksualiteit,sexuelle orientierung,homosexualitat,orientation sexuelle,homosexualite,orientacion sexual,homosexualidad,orientamento sessuale,omosessualita,sex change,gender reassignment,geslachtsverandering";

const HEADINGS =
  "sexual orientation,orientation,seksuele geaardheid,geaardheid,sexuelle orientierung,orientation sexuelle";

/** Somebody's sexual orientation or gender identity (GDPR article 9). */
export const sexualOrientation = defineRecognizer({
  id: "sexual-orientation",
  kind: "label",
  type: "SEXUAL_ORIENTATION",
  ...readerOf({
    itself: ITSELF,
    sure: SURE,
    done: DONE,
    told: TOLD,
    being: BEING,
    headings: HEADINGS,
    cells: "straight,hetero,heterosexual,heteroseksueel",
  }),
});
