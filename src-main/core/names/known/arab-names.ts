/**
 * Names of the Arab world and their usual spelling: entries parted by `|`, each some of the Latin spellings (others of the
 * same sound are found by their consonants), then the Arabic one (of Abd names the second word). Given names that resemble each other stand in
 * ../given-names.ts and are read from there. Written for this project.
 */
export const ARAB_NAMES = `
abdelaziz العزيز | abdelkader abdulqader القادر | abdelhamid الحميد | abdelmalek المالك الملك | abderrahmane abdulrahman abderrahman الرحمن الرحمان
abderrahim abdulrahim الرحيم | abdelkrim abdulkarim الكريم | abdellatif abdullatif اللطيف | abdelilah الإله | abdelhak abdulhaq الحق
abdelouahed abdulwahid الواحد | abdelouafi الوافي | abdelmajid abdulmajid المجيد | abdelwahab abdelouahab الوهاب | abdelfattah الفتاح
abdelhadi الهادي | abdennasser الناصر | abdelghani الغني | abdelhafid الحفيظ | ibrahim brahim إبراهيم ابراهيم | ismail إسماعيل اسماعيل | ishaq إسحاق
yaakoub yaqoub يعقوب | moussa musa موسى | issa eissa عيسى | zakaria zakariya زكرياء زكريا | yahya yahia يحيى | idriss idris driss إدريس ادريس
haroun harun هارون | daoud dawood داود داوود | ayoub ayyub أيوب | ilyas elias إلياس الياس | nouh noah نوح | loutfi lotfi لطفي
bilal بلال | hamza hamzah حمزة | osama oussama usama أسامة اسامة | othman othmane osman عثمان | marwan marouane مروان
moustapha mustapha mostafa moustafa مصطفى | mourad murad مراد | jaafar jafar jaber جعفر جابر | qassem kassem qasim kacem قاسم | habib حبيب
hafid hafiz hafez حفيظ حافظ | hakim hakeem حكيم | hatim hatem حاتم | hazem حازم | houcem husam حسام | ghassan غسان | ghazi غازي | ghali غالي
fathi فتحي | fouad fuad فؤاد | faouzi fawzi فوزي | fawaz فواز | firas فراس | fikri فكري | fayez فايز | rafik rafiq رفيق | ramzi رمزي | rami رامي
raouf rauf رؤوف | redouane ridwan radwan رضوان | chakib shakib شكيب | chafik shafiq شفيق | charif sherif sharif cherif شريف
chawki shawki shawqi شوقي | choukri shukri شكري | sabri صبري | saber صابر | sadek sadiq صادق صديق | safwan safouane صفوان | seif saif سيف | sobhi صبحي
sofiane sufyan سفيان | talal طلال | taieb tayeb taib طيب الطيب | tawfik taoufik tawfiq توفيق | wael وائل | wafik وفيق | wajdi وجدي | zaki زكي
zayed زايد | zaid زيد | ziad ziyad زياد | zine زين | zidane زيدان | zouhair zuhair زهير | zoubir zubair الزبير زبير | anas أنس انس
anouar anwar أنور انور | aziz عزيز | aissa عيسى | akram أكرم | alaa علاء | amal آمال أمل | ashraf achraf أشرف اشرف | assad asaad أسد أسعد الأسد
atef عاطف | ayad iyad إياد عياد | badr بدر | bachir bashir بشير | bassam بسام | basem bassem باسم | boutaina bouthaina بثينة | bouchra bushra بشرى
bahaa بهاء | baha بهاء | chaimae شيماء | dalal دلال | dina دينا | doaa دعاء | dounia دنيا | emad imad عماد | essam issam عصام | ehab ihab إيهاب ايهاب
fadi فادي | fadila فضيلة | fadwa فدوى | faiza فايزة فائزة | fatiha فتيحة | fatima fatma فاطمة | fatimazahra فاطمة | fayrouz fairuz فيروز | ghada غادة
ghizlane غزلان | habiba حبيبة | hadi هادي | hafsa حفصة | haifa هيفاء | hala هالة | halim حليم | halima حليمة | hamada حمادة | hana هناء | hani هاني
hasna حسناء | hayat حياة | hend hind هند | hiba هبة | houda huda هدى | ikram إكرام اكرام | ilham إلهام الهام | inas إيناس | intissar انتصار
jaouad jawad جواد | jihad djihad جهاد | jihane جيهان | jalal djalal جلال | kaoutar kawthar كوثر | kenza كنزة | khadija خديجة | khalifa خليفة
khaoula khawla خولة | lahcen الحسن لحسن | laila leila layla ليلى | lamia لمياء | loubna lubna لبنى | loujain لجين | maha مها | maher ماهر
malek malik مالك | malika مليكة | mamdouh ممدوح | manal منال | mahdi mehdi مهدي المهدي | maryam meryem mariam مريم | mazen مازن | miloud ميلود
moez معز المعز | mohsen mohcine محسن | moha موحى | mona mouna منى | moussaab مصعب | muammar معمر | moad mouad معاذ | nadia نادية ناديا | nadim نديم
naguib najib نجيب | naim نعيم | naima نعيمة | najat نجاة | najla نجلاء | najwa نجوى | nawal نوال | nazih نزيه | nizar نزار | nouzha نزهة
omaima أميمة | oumaima أميمة | qais kais قيس | rabia رابعة ربيعة | rabih ربيع رابح | raja رجاء | rana رنا | rania رانيا | rasha رشا
rokia ruqayya رقية | saadia سعدية | safaa صفاء | safia صفية | sahar سحر | sakina سكينة | samar سمر | sanaa سناء | sara سارة | sawsan سوسن
shadia شادية | siham سهام | soad souad سعاد | soha سهى | soukaina sukaina سكينة | soumaya sumaya سمية | taghrid تغريد | thuraya ثريا | touria ثريا
wafa وفاء | warda وردة | widad وداد | wissal وصال | yasmine يسمين ياسمين | yousra يسرى | zahra زهراء زهرة الزهراء | zakia زكية
zeinab zainab zineb زينب | zohra زهرة الزهرة | zoubida زبيدة | abbas عباس | fattah فتاح | saddam صدام | sisi السيسي سيسي | morsi مرسي
mubarak moubarak مبارك | sadat السادات | kadhafi gaddafi القذافي قذافي | haftar حفتر | tebboune تبون | bouteflika بوتفليقة | bourguiba بورقيبة
ghannouchi الغنوشي | essebsi السبسي | saied سعيد | aoun عون | hariri الحريري | mikati ميقاتي | berri بري | jumblatt جنبلاط | siniora السنيورة
maliki المالكي | sistani السيستاني | barzani بارزاني البرزاني برزاني | talabani طالباني الطالباني | sadr الصدر | baghdadi البغدادي | laden لادن
zawahiri الظواهري | haniyeh هنية | sinwar السنوار | nahyan نهيان | maktoum مكتوم | thani ثاني | sabah الصباح صباح | saoud saud سعود | faycal فيصل
hashimi hachimi الهاشمي | alaoui alawi العلوي علوي | idrissi idrisi الإدريسي الادريسي إدريسي | fassi الفاسي فاسي | filali الفيلالي فيلالي
bennani بناني | benjelloun بنجلون | berrada برادة | tazi التازي تازي | lahlou لحلو | chraibi الشرايبي شرايبي | kettani الكتاني
mansouri المنصوري منصوري | amrani العمراني عمراني | ouazzani الوزاني وزاني | bouhlal بوهلال | cherkaoui الشرقاوي شرقاوي | jettou جطو
sefrioui الصفريوي | akhannouch أخنوش اخنوش | benkirane بنكيران | othmani العثماني | bourita بوريطة | laftit لفتيت | ouahbi وهبي | benmoussa بنموسى
elotmani العثماني | mezouar مزوار | hajji حجي | haddad حداد الحداد | najjar النجار نجار | khatib الخطيب خطيب | ghazali الغزالي
husseini الحسيني حسيني | hassani الحسني حسني | ansari الأنصاري أنصاري | qurashi القرشي | tamimi التميمي | dosari الدوسري | otaibi العتيبي
qahtani القحطاني | ghamdi الغامدي | zahrani الزهراني | shammari الشمري | harbi الحربي | mutairi المطيري | shehri الشهري | jubeir الجبير
masri المصري مصري | shami الشامي شامي | iraqi العراقي عراقي | halabi الحلبي حلبي | maghribi المغربي مغربي | tunsi التونسي تونسي
soudani السوداني سوداني | trabelsi الطرابلسي طرابلسي | jebali الجبالي جبالي | marzouki المرزوقي مرزوقي | chahed الشاهد | mechichi المشيشي
bouden بودن | jendoubi الجندوبي | dridi الدريدي | ayari العياري | hammami الهمامي همامي | belaid بلعيد | brahimi الإبراهيمي براهيمي | lamamra لعمامرة
messahel مساهل | sellal سلال | ouyahia أويحيى | chadli الشاذلي شاذلي | boudiaf بوضياف | zeroual زروال | boumediene بومدين
boukhari bukhari البخاري بخاري | daoudi داودي الداودي | hammouchi الحموشي | himma الهمة | benali بنعلي | taleb الطالب طالب | sekkouri السكوري
mezzour مزور | zniber زنيبر | zerouali الزروالي زروالي | talbi الطالبي طالبي | alami العلمي علمي | miraoui ميراوي | bensaid بنسعيد | baitas بايتاس
amara عمارة | chami الشامي | khalfi الخلفي | bouanou بوانو | ramid الرميد | skalli السقلي | lamrini المريني لمريني | naciri nasiri الناصري ناصري
slaoui السلاوي سلاوي | tahiri الطاهري طاهري | yousfi اليوسفي يوسفي | zaoui الزاوي زاوي | ziani الزياني زياني | kabbaj القباج قباج
kadiri القادري قادري | guerraoui الكراوي | hilali الهلالي هلالي | jazouli الجزولي | khattabi الخطابي خطابي | laraki العراقي | mekouar مكوار
sebti السبتي | sqalli الصقلي صقلي | tahar الطاهر طاهر | wahbi وهبي
`;
