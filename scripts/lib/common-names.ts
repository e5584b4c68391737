/** Common given names that the lists of @faker-js/faker lack: older people, and people with roots outside of the EU. */
export const COMMON_NAMES = `
  aake aamir aarav abdelaziz abdelhak abdelhamid abdelilah abdelmajid abderrahim abdirahman abdurrahman abebe abena abid
  abiodun achieng adaeze adebayo adeel adelheid adewale aditi adnan adoracion adrianus advait adwoa afia agota ahlam ahsan
  aila ailsa ainhoa aisling aitor ajay akash akbar akif akiko akinyi akosua akshay alasdair alastair albertus albrecht aled
  aleksei alexei alexey algernon almaz almudena alok alper alun alwine alzbeta ama amaia amal ambros amit amjad ananya
  anatoli ander andries andriy ane angharad aniela aniko anil anke ankit ankita annaick annalisa annarita annechien annegret
  annelieke annelies anneliese anneloes annelore annemiek annemieke annerieke annick anselm anthonie antje antonius aodren
  aoibheann aoife aparecida aparna apolonia araminta aranka arash archana arend arezoo aritz arjan arjen arkadi arndt
  arnfinn aroha arshad artem arvind asad asbjorn ashok ashwin asier asif aslaug asuka asuncion atieno auberon aud aukje
  ayhan aykut ayodele ayotunde aysun ayu ayub ayumi azadeh azilis azucena babak babatunde bahar baldur balthasar balwinder
  bambang baozhen barend barnaby bartel bartholomeus bartholomew bartlomiej bartosz bashir bassam baukje bayram begona
  behnam behrouz bekele bekir belen bertold bertus bhavesh bhavna birger birgit bjarni bjorg bleuenn bleuette bodo bogumila
  boguslaw bohdan bohdana bohumil boleslaw bongani borja borje boudewijn bregje brita bronagh bronislaw bronwen brunhilde
  budi bukola bulent burghard burgi burhan burkhard busra cadi cafer callum candela caoimhe carin carolien carsten carys
  cathal catriona cayetana cecily cemal cengiz ceren cerys chaimae chandra chenai cheptoo chetan chiamaka chidi chinedu
  chipo chiyo christel christof christoffel chunhua chus ciaran cihan cilli cillian clive clodagh cobie conall conceicao
  cordula cormac corrie cressida crispin csilla cuthbert czeslaw dafydd dagfinn dagny daichi daisuke daithi damilola danuta
  dariush darshan davut dawit dawood dearbhla deepa deepak deirdre derya detlef detlev devika dhruv diarmuid diederik
  diethelm dietmar dietrich dieuwertje dieuwke dignus dilek dilys dinesh divya diya djoke dmitri dmitry dmytro dogan
  dominika donal donatien doutzen drusilla durk durkje dursun eabha eamon ebele eberhard ebru eckart eckehard eckhard
  edeltraud edeltraut edern edit edite eelco eelkje eflamm efosa efua egbert egon ehsan eija eilidh eimear eivind ekaterina
  ekene ekkehard ekkehart ekow elen eleri elfriede elham eliska elke elles ellinor elmar elof els elske elspeth eman emeka
  emiko emilienne emine emrys encarnacion eneko engin eniko eoin ercan ercument erdal erdmute erhan erhard erkan erland erol
  ersin ertan ertugrul erzsebet esa eskil esko etelka euan eunji euphemia evamaria evgenia evgeny eyerusalem ezinne fadila
  fadma fadumo fahad faheem faisal faiza falko fanch faouzi farai faranak farhad farhan farid farida faris farooq faruk
  farzaneh fatih fatiha fawad fedor feike femi femmy ferdl fereshteh fergus ferhat fernande ffion fiachra fiifi fikret filiz
  finbar fionnuala fiza florimond foekje fokje fokke folake folke folkert fouad franciscus fraser frauke friedegund friedel
  friedemann friedhelm friedlinde frits frode frouke froukje fumiko funmi galip gamze ganiyu garazi gareth gaurav gebhard
  geert geertje geertruida geesje geeske geeta geir gema gennady genowefa georgine gepke geraint gerben gerburg gerd gerdien
  gereon gerhild gerlind gerlinde gerlof gernot gero gerold gerta gertraud gesa gesche gesine gethin geurt ghada ghislaine
  ghizlane giampaolo gijsbert gilberte gildas ginette girish gisa gisbert gitta gizem gjalt godelieve godfried goedele goetz
  gokhan gokmen golnaz gonnie gopal gorka gosse gosta gotthard gottlieb gotz goulven goulwen govert graca graeme grainne
  grazyna greet greger griet grietje grigori gro gudmundur gudula guenther gulay gulsen gulzar gundel gundula gunhild
  gunnhild gunther gunvor guowei gurpreet gursel gurvan gustaf gweltaz gwenael gwendal gwilym gwyneth gyongyi haakon habip
  hadewych hadi hafida haije haile haizea hajnalka hala halil halina halldor haluk halvard halyna hamid hamish hanan hanane
  haneen hanh hani hanife hanneke hannelore hao haoran hari harm harmen haroon harpreet harro harsh hartmut hartwig haruka
  haruki haruto hasso hatice hayat hedwich hedwig heidrun heike heiko heimo heiner heleen helge hellmut helma helvi hemant
  hemi hendrickx henk hennie henny hermione hessel hetty hibo hideo hien hikmet hilde hildegund hildur hilje hilkka hilligje
  hilmi hiltrud hina hinata hinnerk hinrich hiroshi hiske hiwot hjalmar hoang hodan hoel holger honoria horatio horst houman
  houria hubertine hubrecht huda hui huib hulya huma humbert humera humphrey huong huseyin husnu huw hylke hyunwoo iain
  ibolya ibtissam ids idske iestyn ietje ietske ieuan ifeanyi ifeoma ifrah iftikhar ignaz ihsan ihsane ikaika ikechukwu
  ikram ildiko ilham ilka ilker ilkka imogen inacio inaki indira ine ineke ingeborg ingegerd ingela ingemar ingo ingolf
  ingunn ingvar inken inmaculada iqbal iqra irenee irfan irja irmgard iryna isamu ishaan ishita ishwar isidor isla ismet
  isolde itziar iwona izaskun jaana jaap jabbar jaber jacek jaco jacobien jacopo jagdish jakez jalal janneke jannetje janny
  jantien jantje jaouad jarkko jaroslava jaroslaw jaspreet javed jaya jeannine jeltje jemima jeroen jethro jianhua jiayi
  jihoon jikke jildou jing jinhai jinke jiri jirina jitka jitse jitske jiwoo jiyeon jobst jochen joern joke jolan jolanta
  jolyon jone joop joran jorien jos josien jost josune jouke jouko jouni judikael judit juergen jumoke jun junaid jurgen
  jurjen jurriaan jussi jutta jyoti kabir kadir kagiso kaija kailani kaito kalani kalpana kamal kamala kamau kamiel kamran
  kaourintin kaoutar kapil karel karima karlheinz karola karoly karst karsten karthik kashif kaspar katelijne katerina
  kateryna kathe katri katrien kauko kausar kaveh kavita kazim kazuko kazuo kealoha kehinde keiko keir kelechi kemal kenta
  ketut khadra khaled khanh khrystyna khurram kimmo kipchoge kiran kirill kirsi kirsty kishore kiyoshi kjersti klaasje
  klaske klervi knelis knut koenraad koert kofi kojo koldo konstanze koos kord krishna kristel kristien kristjana krisztina
  kubra kudzai kuldeep kumar kunigunde kuno kursat kwabena kwame kwesi kyosti lachlan ladan lahcen lakshmi laleh lalita
  lambertus lammert latha latif leela leentje leire lenaig leocadia leocadie leokadia leonardus leonce lerato lesia leszek
  lettice liane liban lidewij lidwien liesbet liesbeth lieselotte lieske liesl lihua lijuan liling lindiwe linh lodewijk
  loeiza loeki lonneke lorcan lothar lowri lubbert lubna lubomir lubos lucette lucyna ludek ludger ludmilla ludovicus
  luitpold luitzen lurdes lutgart lutske lyubov lyudmyla maame macarena machteld maciej madhavi madhuri magdolna magnhild
  maha maham mahesh mahin mahina mahmut mahnoor mahsa mairi majed makoa makoto malachy malwine mandla manish manoj manpreet
  marcellin margit margreet margriet mariagrazia mariangela marigold marijke mariko marinette mariola mariska maristella
  mariusz marivonne marjolein marketa marnix marrigje maryvonne marzena masako masao masood masoud mazen mechthild mechtild
  meena mehran mehwish meifang meilin meiling meindert meinhard meinrad melitta menna merche merja merten meseret mesut
  metin mevena mevlut mhairi michiko midori mieczyslaw mien miep mikhail milagros millicent milosz mineke minghao mingzhu
  minjun minke minoru minseo mireia miren miroslava miroslaw mobeen mohan mohit mohsen mohsin momcilo montserrat morag
  morteza morvan mouna mounir mounira mourad muhammet muhannad muharrem muireann mukesh mukul mulugeta munashe muneeb munir
  murteza muzaffer mwangi myfanwy mykhailo mykola nabeel nadeem nader nadezhda nadiya naeem naig najat najib najwa nalani
  naledi nandini nanne naoki naoko narendra naresh narges nargis nasreen nasrin nasser nassima nataliya navdeep naveed nawaf
  nazanin nazia nazli ndidi necati necip neelam nelleke nello nermin nerys neslihan neville nezha ngaire ngoc ngozi nguyet
  niall niamh nida nieves nihat niina nikhil nikolaus nikoletta nilgun nilufer nima nisha nisrine nitin njal njeri njoroge
  nkechi nnamdi nneka nobuko noelani nolwenn noman nominoe nomsa nomvula noriko notburga noureddine nuala nunzia nuray
  nurcan nurettin nurul nyasha nyoman obinna octavie octavius odd oddvar odhiambo oebele oene oguz oguzhan oihane oisin okan
  okke oksana oladele olafur olanrewaju olav oleksandr oleksandra oleksiy olena olha olli olufemi olumide oluwaseun
  oluwatoyin olwen omolara ondrej onno onyeka orcun orest orhan orjan orkun orla orlaith orsolya osama osamu osaze osbert
  osian ostap oswin otieno otmar ottmar ottokar ottoline ouafa oumaima outi ove oystein oyvind ozan ozgur ozlem oznur paavo
  padma padmini padraic padraig palesa pankaj pankraz parisa parvati parveen parvin pascaline pasi pavla payam pegah pelin
  perdita peregrine perihan pertti petronel petronella petrus peyman philomena phineas phuong pierrette pieterjan pieternel
  pieternella pina pinar pirmin piroska placide pleuni polat poldi polina pooja poppy pouya prakash pranav prasad pratik
  preeti prem priya priyanka prunella przemyslaw putri pyotr qais qasim quang quirine quynh rabea rabia rachida radek radha
  radka radoslaw raed raghav ragnar ragnheidur ragnhild rahmi raija raimo raimund rainald rajendra rajesh rajiv rakesh rakhi
  ralf ramazan ramesh ramya ramzi rasha rashid rashmi rasim ratna razia recep redouan refik rehana reijo reimund reinder
  reiner reinhart reinhild reinhilde reinier reinold reinou rekha remco remedios remigiusz remzi renu resi reyansh reyhan
  rhodri rhys ria rianne ridvan riekje riemer rienk rients riet riikka rik rika rikst rima rinus ritu rixt rixte riza rizky
  rizwan roeland roelie roelien roelof rohit roisin roksolana roline romaric romke roosmarijn rosalba rosalinde rosamund
  rosaria rosel rosette rosine roswita roswitha roya rozenn ruairi ruaridh rubina rudiger rudo ruediger ruhi rukhsana ruoxi
  rupa rupprecht ruslan ruslana rutger ruud ryo saadet saanvi saara sabah saban sabien sachiko sachin sade sadhbh sadia
  sadik saeed saeid sahar saida saima sajid sake salah salam saleem saliha salima salman samer samina sanae sanaz sandeep
  sandhya sangeeta sangwoo sanjana sanjay saoirse saqib sarita satish satoshi savas savitri sawsan sebald sedat segun seija
  selahattin selam sema semra semyon senan senta seojun sepideh septimus serap seraphine serdar sergei sergey serhat serhiy
  serkan sevda sevgi sevil sevim sezer shabana shabnam shadi shaheen shahid shahin shahram shahzad shakeel shalini shankar
  shanti sharad shashi shazia sherif shigeru shilpa shinji shirin shiv shobha shoko shona shreya shruti shufen siamak
  sibbele sibel sible sibusiso siddharth siebren siegfried sieglind sieglinde siemen sientje sierd sietse sietske sigismund
  sigridur sigrun sigvard siham sijbren sijtze sikke sima simisola sinead siobhan sipho sipke sirkka sirpa siti siyu sjaak
  sjaan sjef sjouke sjoukje slawomir sneha soenke sofiya soheila soile soizic solomiya sonal sonali soner songul soojin
  sorcha souad soufiane souhaila soukaina srinivas stanislawa stellan stepan sterenn stijntje subhash sudha suhail sukma
  sukru suleyman sultan sumaira suman sunhee sunil sunita suresh susann sushma suzette svante svitlana swantje swati sybil
  sybren sylvaine sylvette szilvia tadashi tadeusz tadhg taeke tafadzwa tahir tahira taiwo takashi takeshi takumi talha
  tamer tamsin tane taner tangi tankred tanneke tanveer tanvi taras tarek tariq tarkan tatenda tayfun tayyip teake teemu
  temitope tendai terezia tero tessel tetsuya teuntje thabo thaddee thandiwe thanh thao thekla themba theobald theodorus
  theunis thiebaut thomasina thordur thorsten thorunn thusnelda thuy tianyu tiemen tiete tifenn tigist tilly tilmann timofey
  timur tineke titia titilayo tjalling tjeerd tjerk tjitske tjitte tobi toivo tolga toluwani tomoko tomos tonny toos tormod
  torquil torstein torsten torunn toshio touria traudel trefor trijn trijntje trinh trond trude trudel trudy trung trupti
  truus trygve tshepo tuan tudi tugba tugrul tuija tulay tuncay tuncer tunde turgut turid turkan tuyet uche uchenna uday udo
  ufuk ugur ulku ullrich ulrike umesh ummu unai unal urpo ursel ursela urszula urte urvashi uschi usha usman uta ute uwe
  uxue uzma uzoma vaclav vahid vaino valerian vandana varun vasant vasily vasyl veli venetia vesa veysel victorine vidya
  vigdis vihaan vijay vikas vikram viktoriya vimal vinay vinh vinod vinzenz violaine vira vishal vitaliy vitaly vivek vladan
  vlastimil vojislav vojtech volkan volker volkmar volodymyr vroni vyacheslav wafa wafae waheed wahiba wahyu walaa walburga
  walther waltraud waltrud wambui wangari wanjiku waqas warsame waseem wayan wei weijie wencke wendela wendelin wenzel wera
  widad wiebe wiebren wieger wieke wieland wieslaw wieslawa wieteke wietse wietske wigbert wijbe wijnand wijnanda wilco
  wilhelmus willemijn willemina willibald wiltrud wim winfried winfriede wioletta wiremu witold wojciech wolfram wopke wulf
  wybren wyn wytze xabier xiaoli xiaoming xiaoyan xinyi xiuying yaa yalcin yalda yan yanto yaroslav yaroslava yasar yasemin
  yash yasir yasuko yating yavuz yaw yazan yelena yentl yetunde yevhen yewande yifan yildiz yilmaz yke ylva ymke ymkje
  yogesh yohannes yoko youenn youngho youssra ytsje yuchen yuka yuki yulia yuliya yumei yuriy yutaka yutong yuxuan zafer
  zahid zainab zakia zanele zbigniew zdenek zdzislaw zeeshan zeki zekiye zeliha zenon zhen zhiwei zihan zinaida zivko zixuan
  zorica zoya zsuzsanna zubair zuhal zurine zwaantje zweder`;
