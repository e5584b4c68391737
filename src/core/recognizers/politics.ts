import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const EN =
  "labour|the labour party|the conservatives|the conservative party|the tories|the liberal democrats|the lib dems|the green party|the greens|reform|reform uk|ukip|the snp|sinn fein|the dup|plaid cymru|the republicans|the republican party|the democrats|the democratic party|trump|the bnp|a far right party|the communist party|the socialist party";
const NL =
  "vvd|de vvd|pvv|de pvv|cda|het cda|pvda|de pvda|groenlinks|sp|de sp|fvd|forum voor democratie|bbb|de bbb|volt|de christenunie|christenunie|sgp|de sgp|ja21|partij voor de dieren|de partij voor de dieren|wilders|nsc|vlaams belang|n va|de n va|vooruit|cd v|open vld|groen|de groenen|een politieke partij";
const DE =
  "spd|die spd|der spd|cdu|die cdu|der cdu|csu|die csu|der csu|fdp|die fdp|der fdp|afd|die afd|der afd|die grünen|der grünen|bei den grünen|grün|die linke|der linken|die linken|links|bsw|npd|der npd|övp|die övp|der övp|spö|der spö|die spö|fpö|der fpö|die fpö|neos|bei der spd|bei der cdu|bei der afd|in der spd|in der cdu|in der afd|in der fdp|einer partei";
const FR =
  "le rassemblement national|rassemblement national|le rn|rn|le front national|lfi|la france insoumise|france insoumise|le parti socialiste|parti socialiste|le ps|les républicains|lr|reconquête|renaissance|les écologistes|les verts|eelv|le parti communiste|parti communiste|pcf|macron|le pen|mélenchon|un parti politique";
const ES =
  "psoe|el psoe|pp|el pp|partido popular|el partido popular|partido socialista|vox|podemos|sumar|ciudadanos|junts|izquierda unida|bildu|pnv|erc";
const IT =
  "pd|il pd|partito democratico|il partito democratico|lega|la lega|fratelli d'italia|forza italia|movimento cinque stelle|rifondazione comunista|partito comunista";

const DONE = `votes |${EN},voted |green|labour|conservative|tory|republican,votes for |${EN},voted for |${EN},voting for |${EN},campaigned for |${EN},campaigns for |${EN},canvasses for |${EN},donated to |${EN},
stemt |${NL},stemde |${NL},stemt op |${NL},stemde op |${NL},gestemd op |${NL},heeft op de pvv gestemd,heeft pvv gestemd,stemt links,stemt rechts,stemt extreemrechts,
wählt |${DE},wählte |${DE},gewählt hat die afd,hat die afd gewählt,hat afd gewählt,hat die grünen gewählt,hat spd gewählt,hat cdu gewählt,sympathisiert mit |${DE},
vote |${FR},vote pour |${FR},a voté |${FR},a voté pour |${FR},milite au |parti socialiste|rn|rassemblement national|parti communiste|ps,milite à |la france insoumise|lfi,milite chez |les écologistes|les verts|les républicains,milite pour |${FR},encartée |au rn|au ps|à lfi|chez lr,encarté |au rn|au ps|à lfi|chez lr,
vota a |${ES},votó a |${ES},vota al |psoe|pp,votó al |psoe|pp,vota |${IT},ha votato |${IT},vota per |${IT},ha votato per |${IT}`;

const BEING = `member of |${EN},card carrying member of |${EN},activist for |${EN},supporter of |${EN},councillor for |${EN},candidate for |${EN},party member,labour |councillor|activist|supporter|candidate,conservative |councillor|activist|supporter|candidate,tory |councillor|activist|supporter,green |councillor|party member|party supporter,lib dem |councillor|voter|supporter|member,republican |voter|supporter,democrat |voter|supporter,labour member,tory voter,labour voter,tory,communist||e,socialist||e,anarchist||e,trump supporter,republican,registered democrat,registered republican,conservative voter,left wing activist,far right activist,climate activist,right wing extremist,neo nazi,fascist,
lid van |${NL},actief lid van |${NL},actief bij |${NL},actief voor |${NL},raadslid voor |${NL},raadslid namens |${NL},kandidaat voor |${NL},aanhanger van |${NL},sympathisant van |${NL},pvv stemmer,vvd lid,pvda lid,sp lid,partijlid,
mitglied |${DE},anhänger |${DE},anhängerin |${DE},aktiv |bei der afd|bei der spd|bei den grünen|in der cdu|in der spd|in der afd|für die grünen,afd mitglied,spd mitglied,cdu mitglied,grünen mitglied,parteimitglied,afd wähler||in,grünen wähler||in,kommunist|in,sozialist|in,rechtsextrem,rechtsradikal,linksradikal,neonazi,
membre |du rn|du rassemblement national|du parti socialiste|du ps|du parti communiste|de la france insoumise|de lfi|des républicains|des verts|d'eelv|d'un parti politique|de renaissance,adhérent |du rn|au rn|au parti socialiste|du parti socialiste|des républicains|à lfi|d'eelv,adhérente |du rn|au rn|au parti socialiste|du parti socialiste|des républicains|à lfi|d'eelv,militant |écologiste|socialiste|communiste|rn|du rn|d'extrême droite|d'extrême gauche|lfi|de la france insoumise|politique|du ps|du parti socialiste|macroniste|anarchiste,militante |écologiste|socialiste|communiste|rn|du rn|d'extrême droite|d'extrême gauche|lfi|de la france insoumise|politique|du ps|du parti socialiste|macroniste|anarchiste,sympathisant|| du rn|e du rn,communiste,
militante del |psoe|pp|partido popular|partido socialista,militante de |vox|podemos|izquierda unida|sumar,afiliado al |psoe|pp|partido popular,afiliada al |psoe|pp|partido popular,afiliado a |vox|podemos,afiliada a |vox|podemos,votante de |vox|podemos,comunista,
iscritto al |pd|partito democratico|partito comunista,iscritta al |pd|partito democratico|partito comunista,iscritto alla lega,iscritta alla lega,iscritto a |fratelli d'italia|forza italia,iscritta a |fratelli d'italia|forza italia,militante della lega,elettore della lega`;

const TOLD = `labour party,conservative party,green party,reform uk,liberal democrats,lib dems,sinn fein,ukip,snp,bnp,vvd,pvv,cda,pvda,groenlinks,fvd,forum voor democratie,partij voor de dieren,vlaams belang,spd,cdu,csu,afd,npd,die grünen,die linke,
rassemblement national,france insoumise,parti socialiste,partito democratico,fratelli d'italia,political views,politieke voorkeur,politische gesinnung,opinions politiques`;

const HEADINGS = `political party,party membership,political views,politieke partij,politieke voorkeur,parteizugehörigkeit,partei,parti politique,partido político,partito`;
const CELLS = "labour,conservative,green,sp,fdp,linke,grüne,rn,lfi,psoe,pp,vox,pd,lega,democrat";

/** Somebody's political opinion, vote or party (GDPR article 9). */
export const politics = defineRecognizer({
  id: "politics",
  kind: "label",
  type: "POLITICS",
  ...readerOf({ done: DONE, told: TOLD, being: BEING, headings: HEADINGS, cells: CELLS }),
});
