import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const SURE = `diagnosed with ms,ha dado positivo,has ms,heeft ms,hat ms,off sick,on sick leave,on long term sick leave,called in sick,called sick,phoned in sick,signed off sick,signed off work,reported sick,on maternity leave,tested positive,in rehab,
in a psychiatric ward,hospitali|sed|zed,admitted to hospital,is in hospital,was in hospital,in intensive care,in a wheelchair,uses a wheelchair,wheelchair user,attempted suicide,tried to kill |himself|herself,
ziek gemeld,ziekgemeld,ziek thuis,meldde zich ziek,meldt zich ziek,met ziekteverlof,in de ziektewet,met zwangerschapsverlof,zit in een rolstoel,in een rolstoel,gebruikt een rolstoel,positief getest,arbeidsongeschikt verklaard,opgenomen in het ziekenhuis,ligt in het ziekenhuis,overspannen thuis,opgenomen op de paaz,geopereerd aan,
krankgeschrieben,krank geschrieben,krank gemeldet,krankgemeldet,arbeitsunfahig,erwerbsunfahig,im mutterschutz,im rollstuhl,positiv getestet,sitzt im rollstuhl,liegt im krankenhaus,in stationarer behandlung,
en arret maladie,en arret de travail,en conge |maladie|maternite,hospitalise||e,en fauteuil roulant,teste| positif|e positive,suit une cure|| de desintoxication,
de baja |por enfermedad|medica|por depresion,baja por,hospitalizad|o|a,en silla de ruedas,dio positivo,in malattia,ricoverat|o|a,in sedia a rotelle,in maternita,risultat|o positivo|a positiva`;

const TOLD = `ms |geconstateerd|vastgesteld|festgestellt|diagnostiziert,probleme| d alcool|s d alcool,rqth,sciatica,ischias,sciatique,cancer,brain tumour,brain tumor,tumour,tumor,leuk|aemia|emia|emie|amie,lymphoma,lymfoom,lymphom,lymphome,linfoma,melano|ma|om|me,diabetes,epile|psy|psie|psia|ssia|ptic seizure|ptic seizures,asthma,copd,
multiple |sclerosis|sclerose|sklerose,multipler sklerose,parkinson||s| s disease|s disease,alzheimer||s| s disease|s disease,dementia,depression||en,anxiety disorder,panic attack||s,bipolar disorder,schizophreni|a|e,ptsd,adhd,autis|m|me|mus,asperger||s,ocd,anore|xia|xie|ssia,bulimi|a|e,eating disorder,
burnout,burn out,nervous breakdown,suicidal thoughts,self harm,drinking problem,addiction,alcoholism,hiv,hiv infection,aids,hepatitis,covid,covid 19,corona,tuberculosis,pneumonia,bronchitis,flu,influenza,
migraine||s,stroke,heart |attack|failure|condition|disease,high blood pressure,angina,arthritis,rheumatoid arthritis,rheumatism,fibromyalgi|a|e,fibromialgia,crohn|| s disease|s disease,lupus,endometrios|is|e,psoriasis,eczema,kidney |disease|failure,dialysis,liver disease,hernia,slipped disc,
miscarriage,stillbirth,abortion,ivf,ivf |treatment|traject|behandeling,fertility treatment,pregnancy,chemotherapy,chemo,chemotherapie||n,radiotherapy,antidepressants,psychotherapy,nut allergy,allerg|y|ic reaction|ies|ie|ia,gluten intolerance,coeliac disease,celiac disease,chronic illness,chronic fatigue,dyslexia,disability,hearing loss,hearing aid,illness,disease,operation,surgery,hip replacement,hysterectomy,mastectomy,concussion,broken leg,psychosis,psychose,insomnia,sleep apnoea,sick leave,sick note,medical condition,std,herpes,syphilis,chlamydia,tourette||s,down syndrome,down s syndrome,cystic fibrosis,motor neurone disease,sickle cell,
insulin||e,methadone,methotrexat||e,ritalin,sertralin||e,lithium,levetiracetam,levodopa,prednisolon||e,tamoxifen,citalopram,fluoxetine,venlafaxine,quetiapine,olanzapine,lorazepam,diazepam,prozac,
kanker,borstkanker,longkanker,prostaatkanker,darmkanker,huidkanker,hersentumor,suikerziekte,diabetes type |1|2,astma,dementie,depressie,angststoornis,paniekaanvallen,bipolaire stoornis,schizofrenie,ptss,eetstoornis,
overspannenheid,drankprobleem,verslaving,alcoholverslaving,hersen|bloeding|schudding|infarct,hart|aanval|infarct|klachten|falen,beroerte,rugklachten,psychische klachten,longontsteking,griep,reuma,artrose,artritis,ziekte van crohn,nierziekte,
miskraam,abortus,vruchtbaarheidsbehandeling,zwangerschap,chemokuur,bestraling||en,antidepressiva,antidepressivum,notenallergie,pindaallergie,glutenallergie,lactose intolerantie,chronische ziekte,dyslexie,beperking,gehoorapparaat,operatie,knieoperatie,heupoperatie,staaroperatie,rugoperatie,hartoperatie,slaapapneu,ziekteverlof,hiv besmetting,fysiotherapie,
krebs,brustkrebs,lungenkrebs,darmkrebs,hautkrebs,prostatakrebs,krebserkrankung,hirntumor,zuckerkrankheit,demenz,angststorung,panikattacken,bipolare|n storung| storung,essstorung,magersucht,
alkoholproblem,alkoholsucht,drogensucht,spielsucht,suchterkrankung,schlaganfall,herz|infarkt|insuffizienz|erkrankung|fehler|operation,bandscheibenvorfall,lungenentzundung,grippe,rheuma,arthrose,fehlgeburt,abtreibung,kinderwunschbehandlung,schwangerschaft,risikoschwangerschaft,
strahlentherapie,bestrahlung,nussallergie,erdnussallergie,gehbehinderung,sehbehinderung,schwerbehinderung,lernbehinderung,behinderung,grad der behinderung,gdb,horgerat,knieoperation,huftoperation,ruckenoperation,erschopfungsdepression,erkrankung,krankheit,legasthenie,morbus crohn,nierenversagen,entziehungskur,
tumeur,leucemi|e|a,diabete,asthme,sclerose en plaques,maladie d|e parkinson| alzheimer|e crohn,demence,trouble| bipolaire|s bipolaires,trouble anxieux,crises d angoisse,boulimie,epuisement professionnel,alcoolisme,vih,sida,hepatite,tuberculose,pneumonie,avc,infarctus,crise cardiaque,insuffisance cardiaque,hypertension,fausse couche,ivg,fiv,grossesse,chimiotherapie,chimio,chemio,radiotherapie,antidepresseurs,maladie chronique,handicap,hernie discale,appareil auditif,commotion cerebrale,maladie professionnelle,cure de desintoxication,
tumor cerebral,asma,esclerosis multiple,demencia,depresion,ansiedad,trastorno bipolar,esquizofrenia,trastorno de ansiedad,adiccion,alcoholismo,neumonia,gripe,migranas,ictus,infarto,derrame cerebral,embarazo,aborto,quimioterapia,antidepresivos,alergia,discapacidad,enfermedad,fecundacion in vitro,
cancro,tumore,sclerosi multipla,demenza,depressione,disturbo bipolare,schizofrenia,esaurimento nervoso,attacchi di panico,dipendenza,alcolismo,epatite,polmonite,emicrania,gravidanza,aborto spontaneo,chemioterapia,antidepressivi,disabilita,malattia,celiachia,morbo di crohn`;

const DONE =
  "unfit for work,auf entzug,in einer entzugsklinik,en desintox,in een psychiatrische| kliniek| inrichting,in |der psychiatrie|einer psychiatrischen klinik,in a psychiatric hospital,en psychiatrie,en hopital psychiatrique,expecting a |baby|child,verwacht een |baby|kind|kindje,in verwachting,erwartet ein |baby|kind,attend un |bebe|enfant,espera un |bebe|hijo,aspetta un |bambino|figlio";

const BEING = `pregnant,autistic,diabetic,epileptic,asthmatic,deaf,hard of hearing,partially sighted,visually impaired,disabled,depressed,suicidal,bipolar,schizophrenic,infertile,anorexic,alcoholic,an addict,drug addict,ill,seriously ill,terminally ill,mentally ill,sick,hiv positive,allergic to,paraly|sed|zed,coeliac,dyslexic,unwell,
zwanger||e,hoogzwanger,dement||e|er,dementerend,autistisch||e,slechthorend||e,slechtziend||e,doof,dove,blind||e,gehandicapt||e,depressief,suicidaal,ziek,ernstig ziek,langdurig ziek,ongeneeslijk ziek,chronisch ziek,overspannen,arbeidsongeschikt,verslaafd,alcoholist||e,dyslectisch,hiv positief,seropositief,onvruchtbaar,suikerpatient||e,diabetespatient,kankerpatient,coeliakiepatient,allergisch voor,verlamd,besmet met,
schwanger||e|en|er,autist||in,gehorlos||e|er|en,taub||e,schwerhorig||e|er,sehbehindert||e|er,gehbehindert||e|er,behindert||e|er|en,schwerbehindert||e|er|en,depressiv||e|er|en,suizidal,krank,schwer krank,schwerkrank||e|er,chronisch krank,unheilbar krank,psychisch krank,dauerkrank,alkoholiker||in,alkoholabhangig,alkoholkrank,drogenabhangig||e|er,diabetiker||in,epileptiker||in,hiv positiv,unfruchtbar,querschnittsgelahmt,allergisch |gegen|auf,pflegebedurftig,legastheniker,krebskrank||e|er,herzkrank||e,
enceinte,autiste,sourd||e,malentendant||e,aveugle,malvoyant||e,handicape||e,depressi|f|ve,suicidaire,malade,gravement malade,alcoolique,toxicomane,diabetique,epileptique,asthmatique,seropositi|f|ve,sterile,allergique |a|au|aux,paralyse||e,dyslexique,schizophrene,en depression,en burn out,tetraplegique,
embarazada,cieg|o|a,sord|o|a,discapacitad|o|a,deprimid|o|a,enferm|o|a,alcoholic|o|a,diabetic|o|a,epileptic|o|a,asmatic|o|a,seropositiv|o|a,alergic|o|a,celiac|o|a,autista,
incinta,autistic|o|a,ciec|o|a,disabile,depress|o|a,malat|o|a,alcolist|a|i,epilettic|o|a,sieropositiv|o|a,allergic|o|a`;

const OTHERS = `sick of,sick joke,sick and tired,sick pay,blind spot,blind to,blind eye,blind date,blind test,blind copy,deaf to,deaf ears,stroke of luck,stroke of genius,stroke of bad luck,depressed market,disabled account,disabled |for|by|until|the,been disabled,illness policy,operation of,their operation,its operation,our operation,business operation,
blinde vlek,ziek van,doof voor,blinder fleck,taub fur,malade de rire,aveugle a,cancer research,bipolar transistor,diabetes care`;

const HEADINGS = `diagnos|is|es|e|i|tic|tico,medical condition||s,health condition,illness,disability,allergies,medication,medical notes,dietary needs,
ziekte,aandoening,medische gegevens,medicatie,allergieen,beperkingen,erkrankung,behinderung,medikation,krankheit,maladie,pathologie,handicap,traitement,enfermedad,patologia`;

/** An illness, treatment, disability or pregnancy of somebody (GDPR article 9). */
export const health = defineRecognizer({
  id: "health",
  kind: "label",
  type: "HEALTH",
  ...readerOf({ sure: SURE, done: DONE, told: TOLD, being: BEING, others: OTHERS, headings: HEADINGS }),
});
