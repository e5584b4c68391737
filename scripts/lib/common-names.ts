/** Common given names that the lists of @faker-js/faker lack: older people, and people with roots outside of the EU. */
export const COMMON_NAMES = `
  aaltje abdelaziz abdelhak abdelkader abderrahim abdoulaye abdullah abena adaeze adebayo adnan adriaan adrianus agnieszka
  ahmet aissatou ajay akiko akosua alasdair albertus alexei alexey ali ama aminata amit anass andriy andrzej angharad anil
  anjali anke annegret annelies anneliese anneloes annemarie annemieke annika antje antonia aoife arend arjan arjen arne
  arvind ashok asif awa ayhan aylin ayodele ayse aysun balwinder barend baris barnaby bart baukje beata bekir berend berkay
  bernadette bertus birgit boguslaw bohdan bozena brahim bram bregje brigitte bukola bulent burak busra callum caoimhe carla
  carsten catriona cem cemal cengiz ceren cerys chantal cheikh chiamaka chidi chinedu ciaran cillian claudine clemens clive
  coby colette corinne cornelia cornelis corrie daan daniele danuta dariusz declan deepa deepak deirdre denise derya detlef
  didier diederik dieter dilek dilys dinesh dmitri dmitry dmytro dominique donal doreen douwe driss duc durk eamon ebru
  eckhard edith eelco efua egon eilidh ekaterina ekkehard eliane elif ellen elles elly els emeka emine emre eoin ercan erdal
  erhan erkan erwan erwin esra euan evelyne evert ewa faisal fang faouzi farhan farid fatih fatma fatoumata femi fergus
  ffion filiz fionnuala floris fokke folake francoise frauke freya friedhelm friedrich frits froukje funmi gael gamze gareth
  geert geertje geertruida geeta genevieve geoffrey georg georgette gerben gerhard gerlinde gerlof gernot gertrud geurt
  ghislain ghislaine gijsbert gillian ginette gizem goetz gokhan gotz goulven graeme grainne grazyna greet grietje grzegorz
  gudula guenther gulay gulsen gunther gurpreet gwenael gwenaelle hafida hakan halil halima halina hamish hanife hanneke
  hannelore hans hansjorg hao harm haroon harpreet harriet hartmut haruto hasan hassan hatice hedwig heidrun heike heiko
  hein heiner heinrich helmut hendrik hendrika henk hennie herbert hermann herve hetty hicham hilary hilde hiltrud hiroshi
  hoa horst hubert huguette hui huib hulya huong huseyin hussein hylke iain ibrahim ibrahima ifeoma ilhan ilona ilse ilyas
  imke imogen ineke ingeborg ingo inken irma irmgard iryna isla ismail iwona jaap jaco jacobus jacqueline jacques jadwiga
  jamila janneke janny jantje jaroslaw jaspreet jeannette jelmer jeroen jing jitske joachim jocelyne joern johanna joke
  jolanda jolanta joop joost joris jorn josette josiane juergen jun jurgen jurriaan jutta kadiatou kadir kamel karim karin
  karlheinz karola karsten karthik katarzyna katharina kathrin katrin kavita keiko keith kelechi kemal kenji kerstin khadija
  khalid kiran kirsten klaasje klaus koert kofi kojo koos koray kornelia krzysztof kubra kuldeep kuno kwabena kwame kwesi
  lahcen lakshmi lambertus latha latifa leendert leopold lesley leszek levent lidwien liesbeth lihua linh loes loic lorraine
  lothar lucette lucienne ludger ludmila lyudmyla maarten mael maelle maeve mahesh maike mairi malgorzata malika mamadou
  manfred manoj manpreet marcin mareike margarete margit margreet margriet mariama marieke marijke marijn mariusz marjan
  marjolein marlene marlies maryse maryvonne maureen mauricette mechthild meena mehmet meike meiling melek merve meryem
  metin mieke mikhail mingzhu mirjam modou mohamed mohammed monika monique morag mounir mourad muhammad mukesh murat mustafa
  mustapha nabil nadeem naima najat nana naoko nasreen natalia nataliya navdeep naveed nazia nell nelleke nermin neville
  ngozi nguyet niamh nicole niels nigel nikhil nikolai nisha nkechi nolwenn norbert noureddine nuray nurcan obinna odette
  oene oisin okke oksana olaf olena olivier olumide oluwaseun omer onur orhan orkun orla osman ottmar oumar ousmane oussama
  ozlem padma padraig paulette pauline pavel petra petronella philippa phuong pierrette pieternel pinar pooja poppy priya
  qing rachid rachida rahul rajesh rakesh ramazan ramesh raymonde recep redouan regine reinder reine reinhard reinhold
  reinier rekha remco renee rhys ria rianne riekje riet rinus roelien roelof rohan rohit roisin ronan rosemarie roswitha
  rozenn ruaridh rudiger ruediger rukhsana rupert rutger ruth ruud said saida saima salih samira sander sanjay saoirse
  saskia selim selin sergei sergey serhiy serkan sevgi seynabou shabana shahid shalini sheila shreya sibel sibylle siegfried
  sieglinde sietske sigrid silke simone sinead siobhan sipke sjaak sjoerd sjors sjoukje slawomir soenke soizic solange
  solene songul sonja sonke souad soufiane stanislaw stephan suleyman sultan sunil sunita suresh susan susanne suzanne
  svenja svetlana svitlana swantje swati takeshi tamer tamsin taner tanguy taras tarik tariq tatiana tatyana temitope teunis
  thea thierry thijmen thijs thorsten thuy tilly tineke tjeerd tjitske tolga tonny toos torsten tracey traudel trevor
  trijntje truus tuan tugba tuncay tunde turgut uche uchenna ulla ulrike uma umut ursel urszula usha usman uta ute uwe vasyl
  vijay vikram vivek volkan volodymyr waltraud waqas wei wendela wiebe wietske wilco wilfred wilhelmina willemijn willy
  wiltrud wim winifred wojciech wolfgang wouter wybren xiaoming yamina yan yannick yasar yasemin yaw yetunde yevhen yifan
  ymke ymkje yoko youssef yuki yuliya yusuf yvette zakaria zbigniew zeliha zeynep zhen zohra zubair`;
