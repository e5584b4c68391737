/**
 * Common given names that the generated list would lack: of older people, of people with roots outside of the EU, and of
 * locales whose own lists are mostly of rare or ancient names.
 */
export const COMMON_NAMES = `
  aake aamir aarav abdelaziz abdelhak abdelhamid abdelilah abdelmajid abderrahim abdirahman abdurrahman abebe abena abid
  abiodun achieng achim adaeze adalgisa addolorata adebayo adeel adelaida adelheid adewale aditi adnan adolphe adoracion
  adrianus advait adwoa afia agnese agostina agota ahlam ahsan aila ailsa ainhoa aisling aitor ajay akash akbar akif
  akiko akinyi akosua akshay alasdair alastair alberic albertina albertus albrecht aldo aldric aled aleksei alexandrina
  alexandru alexei alexey alfio algernon alin alis aljosa almaz almudena alok alper alun alvaro alvise alwine alzbeta
  ama amaia amal ambrogio ambros amedee amedeo amerigo amit amjad anamaria ananya anastasie anatoli anca ancuta ander
  andra andrada andreea andries andriy ane angharad aniela aniko anil anisoara anke ankit ankita annabella annaick
  annalisa annamaria annarita annechien annegret annelieke annelies anneliese anneloes annelore annemiek annemieke
  annerieke annibale annick annunziata anselm anselmo anthonie antje antonela antonello antonius anuta aodren aoibheann
  aoife aparecida aparna apollinaire apolonia araminta aranka arash archana arduino arend arezoo aritz arjan arjen
  arkadi arlette armande armandine arndt arnfinn aroha arrigo arshad artem arvind asad asbjorn ashok ashwin asier asif
  aslaug asuka asuncion atieno auberon aubry aud augustina augusto aukje aurelian aureliana aureliano aurica avram ayhan
  aykut aymard ayodele ayotunde aysun ayu ayub ayumi azadeh azilis azucena babak babatunde bahar baldur balthasar
  balwinder bambang baozhen barend barnaby bartel bartholomeus bartholomew bartlomiej bartolomeo bartosz bashir bassam
  battista baukje bayram begona behnam behrouz bekele bekir belen benedetta benedetto beniamino berangere bernadetta
  berthe bertold bertus bhavesh bhavna biagio biljana birger birgit bjarni bjorg bleuenn bleuette bodo bogumila boguslaw
  bohdan bohdana bohumil boleslaw bongani bonifacio borja borje bosiljka bosko boudewijn brandusa branislav bregje
  brigida brita bronagh bronislaw bronwen brunhilde budi bukola bulent burghard burgi burhan burkhard busra cadi cafer
  calin callum calogero camillo candela caoimhe carin carola carolien carsten carys cataldo catalin cathal catinca
  catrina catrinel catriona cayetana cecily cedomir cemal cengiz cerasela ceren cerys cesare cezar chaimae chandra
  chenai cheptoo chetan chiamaka chidi chinedu chipo chiyo christel christof christoffel chunhua chus ciaran cihan cilli
  cillian cinzia ciprian ciro clarisa claudiu clive clodagh cobie codrin codrut conall conceicao concetta constantina
  consuela cordula corentine corina cormac cornel corneliu corrado corrie cosimo cosmin cosmina costantino costanza
  costel costin cressida crina crispin cristea cristiana cristoforo csilla cuthbert czeslaw dafne dafydd dagfinn dagny
  daiana daichi daisuke daithi damiano damilola danuta dariush darshan davut dawit dawood dearbhla deepa deepak deirdre
  dejana demetrio denisa derya desanka despina detlef detlev devika dhruv diarmuid diederik diethelm dietmar dietrich
  dieudonne dieuwertje dieuwke dignus dilek dilys dimitrije dinesh dinu dionigi divya diya djoke dmitri dmitry dmytro
  dogan doina dominika domnica donal donatella donatien dorde dorel doriano dorin dorine dorothee doru doutzen dragan
  dragana dragisa dragoljub dragoslav dragutin drusilla dumitra dumitru durk durkje dursun dusan dusanka dusica dusko
  eabha eamon ebele eberhard ebru ecaterina eckart eckehard eckhard edeltraud edeltraut edern edit edite edmee edoardo
  eelco eelkje eflamm efosa efua egbert egidio egon ehsan eija eilidh eimear eivind ekaterina ekene ekkehard ekkehart
  ekow elen eleri elettra elfriede elham elisabeta elisabetta elisaveta eliska elke elles ellinor elmar elof els elske
  elspeth eman emanuele emanuil emeka emidio emiko emilienne emine emrys encarnacion eneko engin eniko enrica eoin ercan
  ercument erdal erdmute erhan erhard erkan erland erminia ernesta erol ersilia ersin ertan ertugrul erzsebet esa eskil
  esko etelka ettore euan eudes eugenio eunji euphemia eusebiu evamaria evariste evgenia evgeny evrard eyerusalem ezinne
  fabrizio fadila fadma fadumo fahad faheem faisal faiza falko fanch faouzi farai faranak farhad farhan farid farida
  faris farooq faruk farzaneh fatih fatiha fausta fawad federica fedor feike femi femmy ferdinando ferdl fereshteh
  fergus ferhat fernande ferruccio ffion fiachra fiammetta fiifi fikret filiz finbar fionnuala fiorella fiorenza
  fiorenzo firmin fiza flaminia flaviano florea florenta florentina florica florimond florin foekje fokje fokke folake
  folke folkert fortunato fouad francine franciscus francisque fraser frauke friedegund friedel friedemann friedhelm
  friedlinde frits frode frouke froukje fulvia fulvio fumiko funmi furio gabi galip gamze ganiyu garazi gareth gaspare
  gatien gaurav gavino geanina gebhard geert geertje geertruida geesje geeske geeta geir gelu gema gemma gennady
  genowefa georgel georgeta georgian georgije georgine gepke geraint geraud gerben gerburg gerd gerdien geremia gereon
  gerhild gerlind gerlinde gerlof gernot gero gerolamo gerold gerta gertraud gervais gesa gesche gesine geta gethin
  geurt ghada gheorghe gheorghita gherardo gherghina ghislain ghislaine ghizlane giacinto giampaolo giancarlo
  giandomenico gianfranco gianina gianluigi gianmarco gianmaria gianpaolo gianpiero gicu gijsbert gilberte gildas
  ginette ginevra gioacchino giordano giosue girish gisa gisbert gisella gitta giuditta giuseppina gizem gjalt godelieve
  godfried goedele goetz gojko gokhan gokmen golnaz gonnie gontran gopal gorka gosse gosta gotthard gottlieb gotz
  goulven goulwen govert graca graeme grainne graziana graziano graziella grazyna greet greger griet grietje grigori gro
  gualtiero gudmundur gudula guendalina guenther guerin guerrino guglielmo gulay gulsen gulzar gundel gundula gunhild
  gunnhild gunther gunvor guowei gurpreet gursel gurvan gustaf gweltaz gwenael gwendal gwilym gwyneth gyongyi haakon
  habip hadewych hadi hafida haije haile haizea hajnalka hala halil halina halldor haluk halvard halyna hamid hamish
  hanan hanane haneen hanh hani hanife hanneke hannelore hao haoran hari harm harmen haroon harpreet harro harsh hartmut
  hartwig haruka haruki haruto hasso hatice hayat hedwich hedwig heidrun heike heiko heimo heiner heleen helge hellmut
  helma helvi hemant hemi hendrickx henk hennie henny henrieta hermione herve hessel hetty hibo hideo hien hikmet
  hilaire hilde hildegund hildur hilje hilkka hilligje hilmi hiltrud hina hinata hinnerk hinrich hiroshi hiske hiwot
  hjalmar hoang hodan hoel holger honoria horatio horatiu horea horia horst hortensia houman houria hubertine hubrecht
  huda huguette hui huib hulya huma humbert humera humphrey huong huseyin husnu huw hylke hyunwoo iacob iacopo iain
  iancu iasmina ibolya ibtissam ica ids idske iestyn ietje ietske ieuan ifeanyi ifeoma ifrah iftikhar ignaz ignazio
  ihsan ihsane ikaika ikechukwu ikram ilario ildiko ilham ilie ilinca ilka ilker ilkka immacolata imogen inacio inaki
  indira ine ineke ingeborg ingegerd ingela ingemar ingo ingolf ingunn ingvar inigo inken inmaculada ioan ioana iole ion
  ionel ionela ionut iosif iqbal iqra irenee irfan irja irmgard iryna isamu ishaan ishita ishwar isidor isidoro isla
  ismet isolde itziar iulia iulian iuliana iuliu iustin iustina ivano iwona izaskun jaana jaap jabbar jaber jacek jaco
  jacobien jacopo jagdish jakez jalal janneke jannetje janny jantien jantje jaouad jarkko jaroslava jaroslaw jaspreet
  javed jaya jeannine jelena jelka jeltje jemima jeroen jethro jianhua jiayi jihoon jikke jildou jing jinhai jinke jiri
  jirina jitka jitse jitske jiwoo jiyeon jobst jocelyne jochen joern joke jolan jolanta jolyon jone joop joran jorien
  jos josien josselin jost josune jouke jouko jouni jovana jovanka judikael judit juergen jumoke jun junaid jurgen
  jurjen jurriaan jussi jutta jyoti kabir kadir kagiso kaija kailani kaito kalani kalpana kamal kamala kamau kamiel
  kamran kaourintin kaoutar kapil karel karima karlheinz karola karoly karst karsten karthik kashif kaspar katelijne
  katerina kateryna kathe katri katrien kauko kausar kaveh kavita kazim kazuko kazuo kealoha kehinde keiko keir kelechi
  kemal kenta ketut khadra khaled khanh khrystyna khurram kimmo kipchoge kiran kirill kirsi kirsty kishore kiyoshi
  kjersti klaasje klaske klervi knelis knut koenraad koert kofi kojo koldo konstanze koos kord krishna kristel kristien
  kristjana krisztina ksenija kubra kudzai kuldeep kumar kunigunde kuno kursat kwabena kwame kwesi kyosti lachlan
  lacramioara ladan lahcen lakshmi laleh lalita lamberto lambertus lammert landry lanfranco latha latif laurentiu
  lazzaro leela leentje leire lenaig leocadia leocadie leokadia leonardus leonce lerato lesia leszek lettice liane liban
  licia lidewij lidwien liesbet liesbeth lieselotte lieske liesl ligia lihua lijuan liling lindiwe linh lioara liviu
  ljubisa ljubomir lodewijk lodovico loeiza loeki lonneke lorcan lothaire lothar lowri lubbert lubna lubomir lubos
  lucette lucilla lucretia lucrezia lucyna ludek ludger ludmilla ludovico ludovicus luigia luitpold luitzen luminita
  lurdes lutgart lutske lyubov lyudmyla maame macarena machteld maciej madalin madalina maddalena madhavi madhuri
  magdolna magnhild maha maham mahesh mahin mahina mahmut mahnoor mahsa mairi majed makoa makoto malachy malwine mandla
  manish manlio manoj manole manpreet manuele marcelin marceline marcellin marcello marcheta marcu margherita margit
  margreet margriet mariagrazia mariangela marigold marijke mariko marinela marinella marinette marioara mariola mariska
  maristella mariusz marivonne marjolein marketa marnix marrigje martial maryvonne marzena marzia marzio masako masao
  masood masoud massimiliano matei maura maurizio mazen mechthild mechtild meena mehran mehwish meifang meilin meiling
  meindert meinhard meinrad melitta menna merche merja merten meseret mesut metin mevena mevlut mhairi michela
  michelangelo michiko midori mieczyslaw mien miep mihaela mihai mihail mihailo mihajlo mihnea mikhail milagros milanka
  miljana millicent milorad milos milosz milutin mineke minghao mingzhu minjun minke minoru minseo mioara miodrag
  mirabela mircea mireia miren mirjana mirona miroslav miroslava miroslaw miruna mitar mobeen mohan mohit mohsen mohsin
  momcilo momir monalisa montserrat morag moreno morteza morvan mouna mounir mounira mourad mugurel muhammet muhannad
  muharrem muireann mukesh mukul mulugeta munashe muneeb munir murteza muzaffer mwangi myfanwy mykhailo mykola nabeel
  nadeem nadege nader nadezda nadezhda nadiya nae naeem naig najat najib najwa nalani naledi nandini nanne naoki naoko
  narcis narcisse narendra naresh narges nargis nasreen nasrin nasser nassima nataliya navdeep naveed nawaf nazanin
  nazario nazia nazli nazzareno ndidi nebojsa necati necip nedeljko neelam nelleke nello nelu nemanja nenad nerea nermin
  nerys neslihan neville nezha ngaire ngoc ngozi nguyet niall niamh nichifor nicodim nicolae nicoleta nicoletta nicolo
  nicu niculina nicusor nida nieves nihat niina nikhil nikolaus nikoleta nikoletta nilgun nilufer nima nisha nisrine
  nitin njal njeri njoroge nkechi nnamdi nneka nobuko noelani nolwenn noman nominoe nomsa nomvula norica noriko notburga
  noureddine novak nuala nunzia nunzio nuray nurcan nurettin nurul nyasha nyoman oana obinna octav octavian octaviana
  octavie octavius odd oddvar odette odhiambo odile oebele oene ognjen oguz oguzhan oihane oisin okan okke oksana
  oladele olafur olanrewaju olav oleksandr oleksandra oleksiy olena olha olli olufemi olumide oluwaseun oluwatoyin olwen
  ombretta omolara ondrej onno onofrio onyeka orazio orcun orest oreste orhan oriana orietta orjan orkun orla orlaith
  orsola orsolya osama osamu osaze osbert osian ostap oswin otieno otmar ottavio ottmar ottokar ottoline ouafa oumaima
  outi ove ovidiu oystein oyvind ozan ozgur ozlem oznur paavo padma padmini padraic padraig palesa palmira pankaj
  pankraz paraschiva paride parisa parvati parveen parvin pascaline pasi patrizio paule pavla pavle payam pegah pelin
  pellegrino perdita peregrine perihan pertti petre petrica petrisor petronel petronela petronella petru petrus petrut
  petruta peyman philibert philomena phineas phuong pierangelo piergiorgio pierluigi piero pierrette pierrick pieterjan
  pieternel pieternella pina pinar pirmin piroska placide pleuni polat poldi polina pooja poppy pouya prakash pranav
  prasad pratik predrag preeti prem priya priyanka prunella przemyslaw putri pyotr qais qasim quang quirine quynh rabea
  rabia rachele rachid rachida radek radenko radha radka radmila radomir radoslav radoslaw radovan radu raed raffaele
  raffaella raghav ragnar ragnheidur ragnhild rahmi raija raimo raimondo raimund rainald rajendra rajesh rajiv rakesh
  rakhi ralf raluca ramazan ramesh ramya ramzi ranko rares rasha rashid rashmi rasim ratna raymonde razia razvan recep
  redouan refik regine regis rehana reijo reimund reinder reiner reinhart reinhild reinhilde reinier reinold reinou
  rekha relja relu remco remedios remigiusz remus remzi renaud renu renzo resi reyansh reyhan rhodri rhys ria rianne
  riccarda ridvan riekje riemer rienk rients riet riikka rik rika rikst rima rinaldo rinus ritu rixt rixte riza rizky
  rizwan roch rocio rodica rodolphe roeland roelie roelien roelof rohit roisin roksolana rolande roline romanita romaric
  romke romolo romuald romualdo romulus roosmarijn rosalba rosalinde rosamund rosaria rosel roseline rosette rosine
  rossana rossella roswita roswitha roxana roya rozenn ruairi ruaridh rubina rudiger rudo ruediger ruggero ruhi rukhsana
  ruoxi rupa rupprecht ruslan ruslana rutger ruud ruxandra ryo saadet saanvi saara sabah saban sabien sabino sachiko
  sachin sade sadhbh sadia sadik saeed saeid sahar saida saima sajid sake salah salam saleem saliha salima salman samer
  samina sanae sanaz sandeep sandhya sandu sangeeta sangwoo sanjana sanjay sanziana saoirse saqib sarita satish satoshi
  savas saverio savitri sawsan sebald sebastiano sedat segolene segun seija selahattin selam sema semra semyon senan
  senka senta seojun sepideh septimus serafino serap seraphin seraphine serban serdar sergei sergey sergiu serhat serhiy
  serkan sevda severine severino sevgi sevil sevim sezer shabana shabnam shadi shaheen shahid shahin shahram shahzad
  shakeel shalini shankar shanti sharad shashi shazia sherif shigeru shilpa shinji shirin shiv shobha shoko shona shreya
  shruti shufen siamak sibbele sibel sible sibusiso siddharth siebren siegfried sieglind sieglinde siemen sientje sierd
  sietse sietske sigismund sigridur sigrun sigvard siham sijbren sijtze sikke silvano silvestro silviana silviu sima
  simina simisola simonetta sinead sinisa siobhan sipho sipke sirkka sirpa siti siyu sjaak sjaan sjef sjouke sjoukje
  sladana slavka slawomir slobodan slobodanka smaranda sneha snezana soenke sofiya soheila soile soizic solomiya sonal
  sonali soner songul soojin sorana sorcha sorin sorina souad soufiane souhaila soukaina speranza srinivas stanislawa
  stefano stela stelian steliana stellan stepan sterenn stevan stijntje stojan strahinja subhash sudha suhail sukma
  sukru suleyman sultan sumaira suman suncica sunhee sunil sunita suresh susann sushma suzette svante svetislav svitlana
  swantje swati sybil sybren sylvaine sylvestre sylvette sylviane szilvia tadashi taddeo tadeusz tadhg taeke tafadzwa
  tahir tahira taiwo takashi takeshi takumi talha tamer tamsin tane taner tangi tankred tanneke tanveer tanvi taras
  tarcisio tarek tariq tarkan tatenda tayfun tayyip teake tecla teemu temitope tendai teodosia teofil terenzio terezia
  tero tessel tetsuya teuntje thabo thaddee thandiwe thanh thao thekla themba theobald theodorus theunis thiebaut
  thomasina thordur thorsten thorunn thusnelda thuy tianyu tiberiu tiemen tiete tifenn tigist tilly tilmann timofey
  timotei timur tineke titia titilayo tiziana tiziano tjalling tjeerd tjerk tjitske tjitte tobi toivo tolga toluwani
  tommaso tomoko tomos tonny toos tormod torquil torstein torsten torunn tosca toshio touria traian traudel trefor trijn
  trijntje trinh trond trude trudel trudy trung trupti truus trygve tshepo tuan tudi tudora tugba tugrul tuija tulay
  tullio tuncay tuncer tunde turgut turid turkan tuyet uche uchenna uday udo ufuk ugur ulku ullrich ulrike umberto umesh
  ummu unai unal urpo ursel ursela ursule urszula urte urvashi uschi usha usman uta ute uwe uxue uzma uzoma vaclav vahid
  vaino valerian valeriano valerio valeriu valery vandana vanna varun varvara vasant vasile vasilica vasily vasyl veli
  velibor venetia veniamin vesa veta veysel vicentiu victorin victorine vidya vigdis vihaan vijay vikas vikram viktoriya
  vimal vinay vinciane vinh vinicio vinod vinzenz violaine violeta viorel viorela viorica vira virgilio vishal vitaliy
  vitaly vittore vittorio vivek vlad vladan vladana vlastimil vlastimir voicu vojislav vojtech volkan volker volkmar
  volodymyr vroni vukasin vyacheslav wafa wafae waheed wahiba wahyu walaa walburga walther waltraud waltrud wambui
  wangari wanjiku waqas warsame waseem wayan wei weijie wencke wendela wendelin wenzel wera widad wiebe wiebren wieger
  wieke wieland wieslaw wieslawa wieteke wietse wietske wigbert wijbe wijnand wijnanda wilco wilhelmus willemijn
  willemina willibald wiltrud wim winfried winfriede wioletta wiremu witold wojciech wolfram wopke wulf wybren wyn wytze
  xabier xiaoli xiaoming xiaoyan xinyi xiuying yaa yalcin yalda yan yanto yaroslav yaroslava yasar yasemin yash yasir
  yasuko yating yavuz yaw yazan yelena yentl yetunde yevhen yewande yifan yildiz yilmaz yke ylva ymke ymkje yogesh
  yohannes yoko youenn youngho youssra ytsje yuchen yuka yuki yulia yuliya yumei yuriy yutaka yutong yuxuan zaccaria
  zafer zahid zainab zakia zamfira zanele zbigniew zdenek zdzislaw zeeshan zeki zekiye zeliha zeljka zenon zephirin zhen
  zhiwei zihan zinaida zivko zixuan zorana zorica zoya zsuzsanna zubair zuhal zurine zvezdana zvonko zwaantje zweder
`;
