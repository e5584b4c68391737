/** Words of the name lists that people rather write for something else: words of six languages, months, places, brands. */
export const ORDINARY_WORDS = `
  abbey acacia adonis afro aime al alba alone alpha alta alto amabile amant amante amata amato amen america amicie amico
  amour an ange angelus ani april arcade arch archbishop argo ario ark ars art as asia asta at atena atlas atta audace
  aude august auguste augustus aura austria autumn avenue avis axe ay baby bacco balta bambi band bar bara barber baron
  bas basta bay beata beato beau bell bella belle bene bent berg berry bibi bice bienvenue bill bis bishop blaze bless
  blue bo bonita bonito bontou bora boss bowie brain brand brandenburg bravo brice brock brook brooke brooklyn brooks
  brown bruna buck bud buddy burley buster byron cade caesar caio cale cali camp can candy cara cardinal care carmo
  carpenter carter cas case casto catena ceasar cerise chad champion chance chandler chapel charity chase chef chelsea
  chester christ christmas cielo city clay cloud club coco col cole colt colton come comfort como concept constant
  constanta contact conte cooper cor cordia cordie corso cosmo cosmos cotton courage court crew crin crown cruz cupido
  curt cyan da dada dag dakota dale dallas dame dan danger darling data dawn day de dea dear decimo dee delta demi den
  denver desire destiny dexter di diamante diamond die dies dina dino dion dior divina divine divo dixie do doc dock
  docteur doctor dolce dom domenica domingo don donna dono doux dov dove dragon dragos dream drew dries du dub duc
  dudley duke dulce dune dura duru dust dusty ea eagle earl east easter easton ebony ede eden edison efe ege egg eight
  el eldon electa elle elogio else em embarazada emerald en end ener energy england enter epic er era ere essex eterno
  etoile europe eve even evening ever everest experience extra fair fame fan fang fanta farm fast favor fecha fedele fee
  felicity feline fermo fern festo festus field figo fine fire first fiscal fleet flip flo floor flora fly foca ford
  forest fortune fos foss fox franc franca france franco free freedom friend frost fury gage gaia gal gala gallia gar
  garden garland garnet gate gem general geneva genius geo georgia germain german germano germany gift gigi gil ginger
  gioia giorno giove giusta giusto glad glory goda gold golden good grand grant grato grazia green grey grove gum gust
  guy ha hagen hale hall han hand happy harbor harmony haven hawk he headscarf heart heath heaven heide heli hello hera
  hero het hind hiver ho hoa hobby holland home homer honest honesty honey hong honor honore horace hot houston hu
  hunter ib ice ide idea ike il imam imperia in india indigo innocent inti iota ireland is isis islam isle israel it
  italia italo ivory ivy ja jale jardin jazz je jem jersey jet jewel jewell jin job joie journey jubal judge juge
  juillet juin juli july june jungle juni junior jura just juste justice justus ka kader kale kame kan kansas kar karar
  karma kat kaya keen kent kenya key khan ki kick kid kind king kings kip kit knight ko koala koh kor kosta ku la lace
  lady lake lamar lana lance land lane large lascar last laurel law le leader leaf league lean leda legacy legend lemon
  lempi lesbienne letton lev lex li libera libero liberty lido lien light lil lila lilas lily lima lime lin lincoln
  linden line link lino lion lira lis list live lo loan logo logos loire london lone long lord lore los lot lott lotus
  lou loup lourdes lova love lovely loyal lu luce luck lum lumi lune lux luxe luz lyric ma maanden maas mac mace mack
  madame madina madonna magi magic magno mai main maison major makan mal malo malt malva mama maman man manager manda
  mango manna manor maple mar march mare mari mariage marine market mars marsh marshall mart marvel mas masse master mat
  mate matin mauve maxi maxim maxima maximum may me meadow means media medina meer mei melba melody memory mercedes
  mercer mercurio mercy mes mesa messiah meta mi micro midas mignon mik milano mile miles mille miller mimo min mina
  mini minister mint mio mir miracle mirage mise misty mo mode modest modeste moment mon monday monk monroe mont montana
  monte monthly montreal moon moor more mort moses moss mother mu muse music muslim na nail name nana nara nata natale
  nature navy ne neo ness nest neve news newton ni nice nike nine nio no noble noel nord north nos nova now nowi nu
  nuage nuit nuits null nur oasis obie ocean oda ode of ok oke oleander olive olympe om on ona one onesto op opal ora
  oral orio orion orlando oro ou over owl oz pa pace page pal palm palma pansy papa pardon parfait paris park parker
  passion passworter pasta pat patience patriot pava paycheck payton peace pearl pen pension pepper per perla persona
  pet petit petite pi piano pie pierce pike pilot pin pine pink pio pip piper pixel placido plan po pol polo pompeo pop
  port porter power prairie praise precious presley preston price prim prima primo prince princess principal promise
  prosper prudence prune pu puck punk qi qing quality quarto queen queenie quest quint quinto ra rafale rain rainbow ram
  rama ransom rare raven re rea real reason rebel red rede reed reef regola rein reine reise republic reuma reva rex
  reyes ri rich rico rim ring rio riva river ro robe rock rocky rod roma roman romana romane romano rome romero rot
  roumania rover row royal royce ru ruler rum run rune rust rusty ryder sa sabato sable saga sage sahara saint salute
  salvo samba same samson san sand santa sante santi santiago santo santos savannah sawyer scala scarlet score scout se
  sea seal season seb secondo see sehr sele sella sen senior sense serene serenity serval sesto settimo seven sever
  severo shade shadow sharp shell sheridan show shu si sid siena sienna sierra sign signe sila silk silver simple
  sincere sir sire sister sixte skip sky skye sloan smith snow so soda sofa sol sole solo son sonny sora sou spano spark
  spencer spice spirit spring stad star state steel sterling still stone storm story strong stuart su sugar summer sun
  sunday sunny sur surprise swan sweet sy sydney ta tab tad tai taj tale tan tango tank tanner tao tapio tate tatum
  taurus te tea tek tempo ten terra terzo test texas theme thor thorn thunder ti tia tickets tide tierra tiger time tin
  tine tip titre to today toe ton tone top topaz tor tore tori torino total tower town toy trace traffic trail travel
  tree trent tres trinity trio trip troy true truth tu tudor tuesday tulip turin turner tv ty tyrol ultimo un una unica
  unico union uniqua unique unity universe up uranio urbain urban urbano uri us uz va val vale valencia valentia valley
  van vanilla vanity var vara ve vega vela velo velvet ven vena venera venere venezia venice venus verano verde verger
  verity vero verona vesper vesta veto vi via vic victoire victory vida vie vienna view vigile villa ville vim vina vine
  vini vino viola virgin virginia vision visnja vita vital vitale viva vive vo vogue voice volt volta voorlopige vos wa
  wade wake wale wales walker wall walton war ward washington water wave waverly way we wells welt wende west weston
  white wil wild will willow wing wings winner winter wise wish wit wm wo wolf wonder wood woody word world xi ya yacht
  ye yes yo yogi york young your yu yuan za zander ze zebra zee zen zephyr zero zest zi zima zion zo zon zu
`;
