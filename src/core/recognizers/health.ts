import { defineRecognizer } from "./define";
import { readerOf } from "./shared/facts";

const SURE = `off sick,on sick leave,on long term sick leave,called in sick,called sick,phoned in sick,signed off sick,signed off work,reported sick,on maternity leave,tested positive,is in rehab,
in a psychiatric ward,hospitalised,hospitalized,was admitted to hospital,is in hospital,in intensive care,in a wheelchair,uses a wheelchair,wheelchair user,attempted suicide,tried to kill himself,tried to kill herself,
ziek gemeld,ziekgemeld,ziek thuis,meldde zich ziek,heeft zich ziek gemeld,meldt zich ziek,met ziekteverlof,in de ziektewet,met zwangerschapsverlof,zit in een rolstoel,in een rolstoel,positief getest,afgekeurd voor werk,arbeidsongeschikt verklaard,opgenomen in het ziekenhuis,ligt in het ziekenhuis,overspannen thuis,
krankgeschrieben,krank geschrieben,krank gemeldet,krankgemeldet,arbeitsunfähig,erwerbsunfähig,schwerbehindert||e|en|er,im mutterschutz,im rollstuhl,positiv getestet,sitzt im rollstuhl,liegt im krankenhaus,
en arrêt maladie,en arrêt de travail,en congé maladie,en congé maternité,hospitalisé||e,en fauteuil roulant,testé|| positif|e positive,
de baja por enfermedad,de baja médica,baja por,de baja por depresión,hospitalizad|o|a,en silla de ruedas,dio positivo,
in malattia,ricoverat|o|a,in sedia a rotelle,in maternità,risultat|o|a positiv|o|a`;

const TOLD = `cancer,breast cancer,lung cancer,prostate cancer,bowel cancer,skin cancer,brain tumour,brain tumor,tumour,tumor,leukaemia,leukemia,lymphoma,melanoma,diabetes,type 1 diabetes,type 2 diabetes,epilepsy,epileptic seizure||s,asthma,copd,
multiple sclerosis,parkinson||s|'s disease|s disease,alzheimer||s|'s disease|s disease,dementia,depression,postnatal depression,anxiety disorder,panic attack||s,bipolar disorder,schizophrenia,ptsd,adhd,autism,asperger||s,ocd,anorexia,bulimia,eating disorder,
burnout,burn out,nervous breakdown,suicidal thoughts,self harm,drinking problem,alcohol addiction,drug addiction,addiction,alcoholism,hiv,hiv positive,hiv infection,aids,hepatitis,hepatitis b,hepatitis c,covid,covid 19,corona,tuberculosis,pneumonia,bronchitis,flu,influenza,
migraine||s,stroke,heart attack,heart failure,heart condition,heart disease,high blood pressure,angina,arthritis,rheumatism,rheumatoid arthritis,fibromyalgia,crohn's disease,crohns disease,crohn,lupus,endometriosis,psoriasis,eczema,kidney disease,kidney failure,dialysis,liver disease,hernia,hernia operation,back operation,hip operation,heart operation,slipped disc,
miscarriage,stillbirth,abortion,ivf,ivf treatment,fertility treatment,pregnancy,pregnancy complications,chemotherapy,chemo,radiotherapy,radiation therapy,antidepressants,insulin,methadone,ritalin,sertraline,lithium,psychotherapy,
allergy,nut allergy,peanut allergy,allergic reaction,allergies,gluten intolerance,coeliac disease,celiac disease,chronic illness,chronic fatigue,long covid,dyslexia,disability,learning disability,hearing loss,hearing aid,illness,disease,surgery,knee surgery,back surgery,heart surgery,hip replacement,knee operation,hysterectomy,mastectomy,concussion,broken leg,psychosis,insomnia,sleep apnoea,sick leave,sick note,medical condition,std,herpes,syphilis,chlamydia,tourette||s|'s|s syndrome,down syndrome,down's syndrome,cystic fibrosis,als,motor neurone disease,sickle cell,sickle cell disease,
kanker,borstkanker,longkanker,prostaatkanker,darmkanker,huidkanker,hersentumor,leukemie,suikerziekte,diabetes type 1,diabetes type 2,epilepsie,astma,multiple sclerose,dementie,depressie,angststoornis,paniekaanvallen,bipolaire stoornis,schizofrenie,ptss,autisme,eetstoornis,
burn-out,overspannenheid,drankprobleem,alcoholverslaving,drugsverslaving,verslaving,hersenbloeding,hersenschudding,hartaanval,hartinfarct,herseninfarct,beroerte,hartklachten,hartfalen,rugklachten,psychische klachten,longontsteking,griep,reuma,artrose,reumatoïde artritis,ziekte van crohn,nierziekte,
miskraam,abortus,ivf behandeling,vruchtbaarheidsbehandeling,zwangerschap,chemokuur,chemotherapie,bestraling,bestralingen,antidepressiva,insuline,notenallergie,pinda allergie,pindaallergie,allergie,glutenallergie,lactose intolerantie,chronische ziekte,dyslexie,beperking,verstandelijke beperking,lichamelijke beperking,gehoorapparaat,knieoperatie,heupoperatie,staaroperatie,hernia operatie,rugoperatie,hartoperatie,operatie,psychose,slaapapneu,ziekteverlof,hiv besmetting,
krebs,brustkrebs,lungenkrebs,darmkrebs,hautkrebs,prostatakrebs,hirntumor,leukämie,zuckerkrankheit,multiple|| sklerose|r sklerose,demenz,depression||en,angststörung,panikattacken,bipolare störung,bipolaren störung,schizophrenie,autismus,essstörung,magersucht,
alkoholproblem,alkoholsucht,drogensucht,spielsucht,suchterkrankung,schlaganfall,herzinfarkt,herzinsuffizienz,herzerkrankung,herzfehler,bandscheibenvorfall,lungenentzündung,grippe,rheuma,arthrose,fehlgeburt,abtreibung,kinderwunschbehandlung,schwangerschaft,risikoschwangerschaft,
chemotherapien,strahlentherapie,bestrahlung,antidepressiv|a|um,nussallergie,erdnussallergie,gehbehinderung,sehbehinderung,schwerbehinderung,lernbehinderung,behinderung,hörgerät,knieoperation,hüftoperation,herzoperation,rückenoperation,psychose,erschöpfungsdepression,krebserkrankung,hiv infektion,erkrankung,krankheit,legasthenie,morbus crohn,chronische krankheit,nierenversagen,
cancer du sein,cancer du poumon,cancer de la prostate,cancer du côlon,tumeur,tumeur au cerveau,leucémie,diabète,épilepsie,asthme,sclérose en plaques,maladie de parkinson,maladie d'alzheimer,démence,dépression,trouble bipolaire,troubles bipolaires,schizophrénie,trouble anxieux,crises d'angoisse,
anorexie,boulimie,épuisement professionnel,alcoolisme,addiction,dépendance à l'alcool,vih,sida,hépatite,tuberculose,pneumonie,grippe,migraines,avc,infarctus,crise cardiaque,insuffisance cardiaque,hypertension,arthrose,fausse couche,interruption de grossesse,ivg,fiv,grossesse,chimiothérapie,chimio,radiothérapie,antidépresseurs,
allergie aux arachides,allergie aux noix,allergies alimentaires,maladie chronique,maladie de crohn,dyslexie,handicap,hernie discale,appareil auditif,opération du genou,opération,commotion cérébrale,psychose,endométriose,fibromyalgie,maladie professionnelle,
cáncer,cáncer de mama,cáncer de pulmón,cáncer de próstata,tumor cerebral,leucemia,epilepsia,asma,esclerosis múltiple,demencia,depresión,ansiedad,trastorno bipolar,esquizofrenia,trastorno de ansiedad,adicción,alcoholismo,vih,sida,neumonía,gripe,migrañas,ictus,infarto,derrame cerebral,embarazo,embarazo de riesgo,aborto,quimioterapia,antidepresivos,alergia,alergia a los frutos secos,discapacidad,enfermedad,fecundación in vitro,
cancro,cancro al seno,tumore,tumore al seno,tumore al polmone,leucemia,diabete,epilessia,sclerosi multipla,demenza,depressione,disturbo bipolare,schizofrenia,esaurimento nervoso,attacchi di panico,dipendenza,alcolismo,epatite,polmonite,influenza,emicrania,ictus,gravidanza,aborto spontaneo,chemioterapia,chemio,antidepressivi,allergia alle arachidi,allergia,disabilità,malattia,celiachia,morbo di crohn`;

const BEING = `pregnant,autistic,diabetic,epileptic,asthmatic,deaf,blind,hard of hearing,partially sighted,visually impaired,disabled,depressed,suicidal,bipolar,schizophrenic,infertile,anorexic,alcoholic,an addict,drug addict,ill,seriously ill,terminally ill,mentally ill,sick,hiv positive,allergic to,paralysed,paralyzed,coeliac,dyslexic,unwell,
zwanger||e,autistisch||e,slechthorend||e,slechtziend||e,doof,dove,blind||e,gehandicapt||e,invalide,depressief,suïcidaal,ziek,ernstig ziek,langdurig ziek,ongeneeslijk ziek,chronisch ziek,overspannen,arbeidsongeschikt,verslaafd,alcoholist||e,alcoholverslaafd,dyslectisch,hiv positief,seropositief,onvruchtbaar,suikerpatiënt||e,diabetespatiënt,diabetes patiënt,kankerpatiënt,allergisch voor,verlamd,besmet met,
schwanger||e|en|er,autist,autistin,gehörlos||e|er|en,taub||e,schwerhörig||e|er,sehbehindert||e|er,gehbehindert||e|er,behindert||e|er|en,depressiv||e|er|en,suizidal,krank,schwer krank,schwerkrank||e|er,chronisch krank,unheilbar krank,psychisch krank,dauerkrank,alkoholiker||in,alkoholabhängig,alkoholkrank,drogenabhängig||e|er,diabetiker||in,epileptiker||in,hiv positiv,unfruchtbar,querschnittsgelähmt,allergisch gegen,allergisch auf,pflegebedürftig,legastheniker,krebskrank||e|er,herzkrank||e,
enceinte,autiste,sourd||e,malentendant||e,aveugle,malvoyant||e,handicapé||e,dépressi|f|ve,suicidaire,malade,gravement malade,alcoolique,toxicomane,diabétique,épileptique,asthmatique,séropositi|f|ve,stérile,allergique aux?,allergique à,allergique aux,allergique au,paralysé||e,dyslexique,schizophrène,en dépression,en burn out,tétraplégique,
embarazada,ciega,ciego,sord|o|a,discapacitad|o|a,deprimid|o|a,enferm|o|a,alcohólic|o|a,diabétic|o|a,epiléptic|o|a,asmátic|o|a,seropositiv|o|a,alérgic|o|a,celíac|o|a,autista,
incinta,autistic|o|a,cieco,cieca,sord|o|a,disabile,depress|o|a,malat|o|a,alcolist|a|i,diabetic|o|a,epilettic|o|a,sieropositiv|o|a,allergic|o|a,celiac|o|a`;

const OTHERS = `sick of,sick joke,sick and tired,sick pay,blind spot,blind to,blind eye,blind date,blind test,blind copy,deaf to,deaf ears,stroke of luck,stroke of genius,stroke of bad luck,depressed market,disabled account,illness policy,
blinde vlek,ziek van,doof voor,blinder fleck,taub für,malade de rire,aveugle à,cancer research,bipolar transistor,diabetes care`;

const HEADINGS = `diagnosis,diagnoses,medical condition,medical conditions,health condition,illness,disability,allergies,medication,medical notes,dietary needs,
ziekte,aandoening,medische gegevens,medicatie,allergieën,beperkingen,diagnose,erkrankung,behinderung,medikation,krankheit,
maladie,diagnostic,pathologie,handicap,traitement,diagnóstico,enfermedad,diagnosi,patologia`;

/** An illness, treatment, disability or pregnancy of somebody (GDPR article 9). */
export const health = defineRecognizer({
  id: "health",
  kind: "label",
  type: "HEALTH",
  ...readerOf({ sure: SURE, told: TOLD, being: BEING, others: OTHERS, headings: HEADINGS }),
});
