/**
 * Names of people in the news and their usual spelling in Arabic: entries parted by `|`, each the Latin spellings, then the
 * Arabic ones in use, the commonest first. Left out: names that are words of a language (Mark, Rose, Pierre). Given names of the
 * Arab world stand in arab-names.ts. Written for this project.
 */
export const PEOPLE = `
john جون | james جيمس | robert روبرت روبير | michael مايكل ميشائيل ميخائيل مايكيل | william ويليام وليام وليم | david ديفيد دافيد داود دايفيد ديفد
richard ريتشارد ريشارد ريشار | joseph جوزيف جوزف يوسف | thomas توماس | charles تشارلز شارل تشارلس | christopher كريستوفر | daniel دانيال دانييل دانيل
matthew ماثيو متى | anthony أنتوني أنطوني | andrew أندرو آندرو | paul بول باول | steven stephen ستيفن ستيفين | kenneth كينيث كينث | george جورج
joshua جوشوا | kevin كيفن كيفين | brian براين بريان | edward إدوارد ادوارد | ronald رونالد | timothy تيموثي | jason جيسون جايسون
jeffrey geoffrey جيفري | ryan رايان ريان | jacob جاكوب يعقوب | gary غاري جاري | nicholas nicolas نيكولاس نيكولا | jonathan جوناثان | larry لاري
scott سكوت | brandon براندون | benjamin بنيامين بنجامين بينجامين | samuel صامويل صموئيل سامويل | gregory غريغوري جريجوري
alexander ألكسندر ألكساندر الإسكندر إسكندر | patrick باتريك | raymond ريموند رايموند ريمون | dennis دينيس | tyler تايلر | aaron آرون هارون
henry هنري | douglas دوغلاس دوجلاس | peter بيتر بطرس | adam آدم | nathan ناثان | walter والتر فالتر | harold هارولد | arthur آرثر أرثر آرتور
albert ألبرت ألبير | louis لويس | philip phillip philippe فيليب | roger روجر روجيه | simon سيمون | martin مارتن مارتين | donald دونالد | barack باراك
hillary هيلاري | kamala كامالا | nancy نانسي | angela أنجيلا أنغيلا | emmanuel إيمانويل إمانويل عمانوئيل | francois فرانسوا | jacques جاك
laurent لوران | olivier أوليفييه أوليفيي | bernard برنار برنارد | gerard جيرار جيرارد | alain آلان ألان | didier ديدييه ديديي | bruno برونو
stephane ستيفان | sebastien سيباستيان | gabriel غابرييل جبريل غبريال جابرييل | antoine أنطوان | guillaume غيوم | mathieu ماتيو | thierry تييري
jean جان | marie ماري | catherine كاترين كاثرين | isabelle إيزابيل | elisabeth elizabeth إليزابيث إليزابيت إيليزابيث اليزابيث | sophie صوفي
nathalie ناتالي | brigitte بريجيت | valerie فاليري | mary ماري مريم | patricia باتريسيا | jennifer جينيفر جنيفر | linda ليندا | barbara باربارا بربارة
susan سوزان | jessica جيسيكا | sarah سارة ساره | karen كارين كارن | margaret مارغريت مارجريت | lisa ليزا | betty بيتي | sandra ساندرا
ashley آشلي أشلي | emily إيميلي إميلي | michelle ميشيل | carol كارول | amanda أماندا | melissa ميليسا مليسا | deborah ديبورا | stephanie ستيفاني
rebecca ريبيكا | laura لورا | helen هيلين | anna آنا أنا حنة | christine كريستين | julia جوليا يوليا | maria ماريا | diana ديانا | victoria فيكتوريا
teresa theresa تيريزا | monica مونيكا | natalia ناتاليا | olga أولغا أولجا | elena إيلينا إلينا | irina إيرينا | svetlana سفيتلانا | vladimir فلاديمير
dmitry dmitri ديمتري دميتري | sergei sergey سيرغي سيرجي سيرغيه | mikhail ميخائيل | nikolai نيكولاي | alexei ألكسي أليكسي | boris بوريس | yuri يوري
igor إيغور إيجور | viktor فيكتور | leonid ليونيد | ivan إيفان | oleg أوليغ | anton أنطون | maxim مكسيم | volodymyr فولوديمير | pavel بافيل | jan يان
pedro بيدرو | carlos كارلوس | jose خوسيه جوزيه | juan خوان | luis لويس | miguel ميغيل ميجيل | antonio أنطونيو | manuel مانويل | fernando فرناندو
javier خافيير | sergio سيرجيو | rafael رافائيل رفائيل رافاييل | pablo بابلو | alberto ألبرتو | ricardo ريكاردو | eduardo إدواردو | roberto روبرتو
mario ماريو | marco ماركو | francesco فرانشيسكو | giuseppe جوزيبي | giovanni جيوفاني جوفاني | silvio سيلفيو | matteo ماتيو | giorgia جورجيا جيورجيا
lorenzo لورينزو | alessandro أليساندرو | cristiano كريستيانو | lionel ليونيل | diego دييغو | ludwig لودفيغ لودفيج | wilhelm فيلهلم
friedrich فريدريش فريدريك | hans هانس | klaus كلاوس | karl كارل | otto أوتو | wolfgang فولفغانغ فولفجانج | franz فرانز فرانتس | olaf أولاف | jens ينس
ursula أورسولا | gustav غوستاف جوستاف | narendra ناريندرا | indira إنديرا | imran عمران | benazir بينظير بنظير | nelson نيلسون | jacob جاكوب
cyril سيريل | desmond ديزموند | kofi كوفي | recep رجب | tayyip طيب | mustafa مصطفى | boutros بطرس | xavier كزافييه كزافيي | trump ترامب ترمب
biden بايدن | obama أوباما | clinton كلينتون | reagan ريغان ريجان | kennedy كينيدي كندي | nixon نيكسون | roosevelt روزفلت | lincoln لينكولن لنكولن
jefferson جيفرسون | kissinger كيسنجر كسينجر | blinken بلينكن | kerry كيري | pompeo بومبيو | rubio روبيو | sanders ساندرز | romney رومني | mccain ماكين
putin poutine بوتين | medvedev ميدفيديف مدفيديف | lavrov لافروف | yeltsin eltsine يلتسين | gorbachev gorbatchev غورباتشوف جورباتشوف
stalin staline ستالين | lenin lenine لينين | khrushchev خروتشوف | zelensky zelenskyy زيلينسكي زيلنسكي | lukashenko loukachenko لوكاشينكو
poroshenko بوروشنكو بوروشينكو | macron ماكرون | sarkozy ساركوزي | hollande هولاند | chirac شيراك | mitterrand ميتران | gaulle غول ديغول
barnier بارنييه | attal أتال | fabius فابيوس | johnson جونسون | thatcher تاتشر ثاتشر | cameron كاميرون | starmer ستارمر | sunak سوناك | truss تراس
churchill تشرشل تشرتشل | blair بلير | corbyn كوربين | farage فاراج | merkel ميركل ميركيل | scholz شولتس شولتز | merz ميرتس | schroeder شرودر
hitler هتلر | steinmeier شتاينماير | leyen لاين لايين | draghi دراغي دراجي | meloni ميلوني | berlusconi برلسكوني بيرلسكوني | mussolini موسوليني
renzi رينزي | sanchez سانشيز سانتشيز | rajoy راخوي | zapatero ثاباتيرو زاباتيرو | guterres غوتيريش جوتيريش غوتيريس | annan أنان عنان | lula لولا
bolsonaro بولسونارو | maduro مادورو | chavez تشافيز شافيز | castro كاسترو | guevara غيفارا جيفارا | peron بيرون | milei ميلي | trudeau ترودو
harper هاربر | carney كارني | erdogan أردوغان أردوجان إردوغان | davutoglu أوغلو | ataturk أتاتورك | netanyahu netanyahou نتنياهو نتانياهو
sharon شارون | rabin rabine رابين | peres بيريز بيريس | gantz غانتس جانتس | abbas عباس | arafat عرفات | khamenei خامنئي | rouhani روحاني
khomeini الخميني | zarif ظريف | pezeshkian بزشكيان | modi مودي | gandhi غاندي | nehru نهرو | jinping بينغ جينبينغ جينبينج | deng دينغ | jintao جينتاو
shinzo شينزو | kishida كيشيدا | suga سوغا | duterte دوتيرتي | marcos ماركوس | suharto سوهارتو | widodo ويدودو | mahathir مهاتير | mandela مانديلا
mbeki مبيكي | zuma زوما | ramaphosa رامافوزا رامابوزا | kagame كاغامي كاجامي | kenyatta كينياتا | ruto روتو | mugabe موغابي موجابي | buhari بخاري
tinubu تينوبو | outtara ouattara واتارا وتارا | gbagbo غباغبو | tshisekedi تشيسيكيدي | museveni موسيفيني | kabila كابيلا | assange أسانج
snowden سنودن | einstein أينشتاين آينشتاين | newton نيوتن | darwin داروين | shakespeare شكسبير | napoleon نابليون | bonaparte بونابرت
mozart موزارت موتسارت | beethoven بيتهوفن | picasso بيكاسو | marx ماركس | freud فرويد | nobel نوبل | messi ميسي | ronaldo رونالدو | neymar نيمار
mbappe مبابي | zidane زيدان | maradona مارادونا | infantino إنفانتينو | blatter بلاتر | gates غيتس جيتس | musk ماسك
zuckerberg زوكربيرغ زوكربرغ زوكربيرج | bezos بيزوس | buffett بافيت | rockefeller روكفلر | powell باول | yellen يلين | lagarde لاغارد
georgieva جورجيفا غورغييفا | ghebreyesus غيبريسوس غيبريسيوس | tedros تيدروس | fauci فاوتشي | borrell بوريل | michel ميشيل ميشال | azoulay أزولاي
bachelet باشيليه | google غوغل جوجل | facebook فيسبوك فايسبوك | twitter تويتر | microsoft مايكروسوفت | youtube يوتيوب | whatsapp واتساب واتسآب
instagram إنستغرام انستغرام إنستجرام انستجرام | netflix نتفليكس نيتفليكس | boeing بوينغ بوينج | airbus إيرباص ايرباص | toyota تويوتا | renault رينو
peugeot بيجو | volkswagen فولكسفاغن فولكس | mercedes مرسيدس | samsung سامسونغ سامسونج | huawei هواوي | tesla تسلا | nokia نوكيا | siemens سيمنس سيمنز
pfizer فايزر | moderna موديرنا مودرنا | astrazeneca أسترازينيكا أسترازينكا | novartis نوفارتيس | sanofi سانوفي | bloomberg بلومبرغ بلومبيرغ بلومبرج
reuters رويترز | ebola إيبولا ايبولا | covid كوفيد | unesco اليونسكو يونسكو | unicef اليونيسف يونيسف اليونيسيف يونيسيف
interpol الإنتربول إنتربول الانتربول | nato الناتو ناتو | opec أوبك اوبك | brexit بريكست البريكست | eurovision يوروفيجن | hezbollah الله | hamas حماس
fatah فتح | taliban طالبان | houthi الحوثي | houthis الحوثيين الحوثيون | daesh داعش | qaida qaeda القاعدة | ramadan رمضان | quran coran القرآن
islam الإسلام الاسلام إسلام | andre أندريه أندري | rene رينيه | platon plato أفلاطون | socrates socrate سقراط | aristotle aristote أرسطو | klein كلاين
schmidt شميت شميدت | muller موللر مولر | weber فيبر ويبر | wagner فاغنر فاجنر | fischer فيشر | meyer ماير | schneider شنايدر | schulz شولتس شولتز
hoffmann هوفمان | kate كيت | luigi لويجي | anderson أندرسون أندرسن | wilson ويلسون ولسون | jackson جاكسون | robinson روبنسون | thompson تومسون طومسون
williams ويليامز وليامز | davis ديفيس ديفس | miller ميلر | moore مور | taylor تايلور | harris هاريس | clark كلارك | lewis لويس | walker ووكر
allen ألين ألن | wright رايت | adams آدامز أدامز | nelson نيلسون | mitchell ميتشل | roberts روبرتس | phillips فيليبس | evans إيفانز | turner تيرنر
collins كولينز | stewart ستيوارت | morgan مورغان مورجان | murphy ميرفي | cooper كوبر | peterson بيترسون بيترسن | watson واتسون | brooks بروكس
bennett بينيت | hughes هيوز | sullivan سوليفان | hamilton هاملتون | graham غراهام جراهام | martinez مارتينيز مارتينيث | garcia غارسيا جارسيا
rodriguez رودريغيز رودريجيز | gonzalez غونزاليز جونزاليز غونزاليس | lopez لوبيز | hernandez هيرنانديز | perez بيريز | fernandez فرنانديز
ramirez راميريز | torres توريس | rivera ريفيرا | gomez غوميز جوميز | diaz دياز | silva سيلفا | santos سانتوس | oliveira أوليفيرا | pereira بيريرا
ferrari فيراري | rossi روسي | bianchi بيانكي | romano رومانو | ricci ريتشي | dubois دوبوا | durand دوران | moreau مورو | lefebvre لوفيفر | leroy لوروا
dupont دوبون | lambert لامبير لامبرت | fontaine فونتين | rousseau روسو | mercier ميرسييه | ivanov إيفانوف | petrov بيتروف | sokolov سوكولوف
nguyen نغوين نجوين | tanaka تاناكا | suzuki سوزوكي | yamamoto ياماموتو | singh سينغ سينج | kumar كومار | sharma شارما | patel باتيل | khan خان
zhang تشانغ زانغ | augustus auguste أغسطس أوغسطس | caesar cesar قيصر سيزر | constantin قسطنطين كونستانتين | alice أليس | andrea أندريا
angelina أنجلينا أنجيلينا | annie آني | audrey أودري | beatrice بياتريس | bridget بريدجيت | camilla كاميلا | carla كارلا | carlo كارلو
caroline كارولين | cecilia سيسيليا | charlotte شارلوت | claire كلير | clara كلارا | claudia كلوديا | cynthia سينثيا | denise دينيس | dorothy دوروثي
eleanor إليانور إيلينور | ellen إيلين إلين | emma إيما | erica إريكا | esther إستير | eva إيفا | evelyn إيفلين | fiona فيونا | florence فلورنس
frances فرانسيس | gloria غلوريا جلوريا | hannah هانا حنة | helena هيلينا | helene هيلين | irene إيرين | isabel إيزابيل | isabella إيزابيلا
janet جانيت | joanna جوانا | josephine جوزفين | judith جوديث | julie جولي | juliette جولييت | katherine كاثرين | kathleen كاثلين | kimberly كيمبرلي
laurie لوري | leah ليا | lena لينا | lillian ليليان | louise لويز | lucia لوسيا | lucy لوسي | madeleine مادلين | marguerite مارغريت مارجريت
marina مارينا | marilyn مارلين | martha مارثا | matilda ماتيلدا | megan ميغان ميجان | melania ميلانيا | melinda ميليندا | meredith ميريديث
miriam ميريام مريم | natasha ناتاشا | nicole نيكول | nina نينا | olivia أوليفيا | pamela باميلا | paula باولا بولا | pauline بولين | penelope بينيلوبي
rachel راشيل راحيل رايتشل | regina ريجينا | rita ريتا | roberta روبرتا | samantha سامانثا | sabrina سابرينا | sheila شيلا | sonia صونيا سونيا
sylvia سيلفيا | tamara تمارا | tania تانيا | tina تينا | vanessa فانيسا | vera فيرا | veronica فيرونيكا | virginia فرجينيا فيرجينيا | vivian فيفيان
wendy ويندي | yvonne إيفون | abraham أبراهام إبراهيم | adolf adolphe أدولف | adrian أدريان | alan آلان ألان | albrecht ألبرخت ألبريشت | alex أليكس
alexandra ألكسندرا | alfonso alphonse ألفونسو ألفونس | alfred ألفريد | allan آلان ألان | alvaro ألفارو | andreas أندرياس | andres أندريس
andrzej أندريه أندجي | angus أنغوس أنجوس | armand أرماند أرمان | arnold أرنولد | bartholomew بارثولوميو | benito بينيتو بنيتو | benny بيني
bernardo برناردو | bertrand برتراند برتران | bobby بوبي | bradley برادلي | brad براد | bruce بروس | calvin كالفن | carl كارل | cedric سيدريك
christian كريستيان | christoph كريستوف | claude كلود | clive كلايف | colin كولن كولين | connor كونور | conrad كونراد | constantine قسطنطين كونستانتين
cornelius كورنيليوس | craig كريغ كريج | damian دميان داميان | daniele دانييلي دانييل | darren دارين | davide دافيدي | denis دينيس دوني | derek ديريك
dieter ديتر | dietrich ديتريش | dimitri ديميتري ديمتري | dominic dominique دومينيك | duncan دنكان | dwight دوايت | dylan ديلان | edgar إدغار إدجار
edmund edmond إدموند | eduard إدوارد | edwin إدوين | elias إلياس | elijah إيليا | elliott إليوت | elon إيلون | emile إميل | emilio إميليو
enrico إنريكو | enrique إنريكي | eric erik إريك إيريك | ernest إرنست | ernesto إرنستو | ethan إيثان | eugene يوجين أوجين | evan إيفان | fabio فابيو
felipe فيليبي فيليب | felix فيليكس | ferdinand فرديناند | fidel فيدل | filippo فيليبو | florian فلوريان | francis فرنسيس فرانسيس | fred فريد
frederick frederic فريدريك | fritz فريتز | galileo galilee غاليليو جاليليو | gareth غاريث جاريث | gaston غاستون جاستون | georges جورج | gerald جيرالد
gerhard غيرهارد جيرهارد | giacomo جياكومو | gianni جياني | gilbert جيلبرت جيلبير | glenn غلين جلين | gordon غوردون جوردون | guido غيدو جويدو
gunther غونتر جونتر | heinrich هاينريش هاينريخ | heinz هاينز | helmut هلموت هيلموت | herbert هربرت هيربرت | hermann هيرمان هرمان | horace هوراس
hubert هوبرت هوبير | hugo هوغو هوجو | humphrey همفري | ignacio إغناسيو | isaac إسحاق إسحق آيزاك | jaime خايمي جيمي | jakob ياكوب جاكوب يعقوب
jared جاريد | jeff جيف | jeremy جيريمي | jerome جيروم | jerry جيري | jesse جيسي | jimmy جيمي | joao جواو | joaquin خواكين | joel جويل | johann يوهان
johannes يوهانس | johnny جوني | jonas جوناس يوناس | jorge خورخي جورجي | juergen يورغن يورجن | julian جوليان | julius يوليوس جوليوس | justin جاستن
keith كيث | kurt كورت | kyle كايل | laurence lawrence لورانس لورنس | leonard ليونارد | leonardo ليوناردو | leopold ليوبولد | lloyd لويد
logan لوغان لوجان | luca لوكا | lucas لوكاس | magnus ماغنوس ماجنوس | malcolm مالكولم | marcel مارسيل | marcus ماركوس | mariano ماريانو | marvin مارفن
mathias ماتياس | maurice موريس | maximilian ماكسيميليان ماكسميليان | melvin ملفين | mercer ميرسر | mike مايك | milan ميلان ميلانو | mitch ميتش
morris موريس | moses موسى موزس | neil نيل | neville نيفيل | niels نيلز | niklas نيكلاس | nigel نايجل | noah نوح نواه | oliver أوليفر | omar عمر
oscar أوسكار | owen أوين | patrice باتريس | percy بيرسي | pierre بيير | pietro بييترو بيترو | quentin كوينتن كوانتان | ralph رالف | ramon رامون
randy راندي | raul راؤول راول | reinhard راينهارد | ricky ريكي | rodney رودني | rodrigo رودريغو رودريجو | roland رولاند رولان | romain رومان
romeo روميو | rudolf rudolph رودولف | rupert روبرت | russell راسل | santiago سانتياغو | sean شون | sebastian سيباستيان | seth سيث | shane شين
shaun شون | sidney سيدني | sigmund سيغموند سيجموند | stanley ستانلي | stefan ستيفان | stefano ستيفانو | steve ستيف | stuart ستيوارت | sven سفين
terry تيري | theodore ثيودور تيودور | theo ثيو تيو | thibault تيبو | timothee تيموتي | tobias توبياس | toby توبي | todd تود | tommy تومي | tony توني
travis ترافيس | trevor تريفور | tristan تريستان | ulrich أولريش | umberto أومبرتو | valentin فالنتين فالنتان | vernon فيرنون | victor فيكتور
vincent فنسنت فينسنت فانسان | vincenzo فينتشنزو | vito فيتو | walt والت | wayne واين | werner فيرنر فرنر | wesley ويسلي | woodrow وودرو | yves إيف
zachary زاكاري | achilles achille أخيل | agamemnon أغاممنون | alexandre ألكسندر | antoninus أنطونينوس | archimedes archimede أرخميدس | attila أتيلا
caligula كاليغولا | charlemagne شارلمان | cicero ciceron شيشرون | cleopatra cleopatre كليوباترا | confucius كونفوشيوس | copernicus copernic كوبرنيكوس
darius دارا داريوس | diocletian دقلديانوس | euclid euclide إقليدس | euripides يوريبيديس | hadrian hadrien هادريان | hector هيكتور
hercules hercule هرقل | herodotus herodote هيرودوت | justinian justinien جستنيان | livy ليفي | medusa ميدوسا | odysseus أوديسيوس | octavian أوكتافيان
orpheus orphee أورفيوس | ovid ovide أوفيد | pericles بيريكليس | philo فيلو | pompey pompee بومبي | ptolemy ptolemee بطليموس
pythagoras pythagore فيثاغورس | seneca seneque سينيكا | spartacus سبارتاكوس | sophocles سوفوكليس | tacitus tacite تاسيتوس | theodosius ثيودوسيوس
tiberius تيبيريوس | trajan تراجان | vespasian فسبازيان | virgil virgile فيرجيل | xerxes خشايارشا | zeus زيوس | bach باخ | balzac بلزاك
bismarck بسمارك بيسمارك | bolivar بوليفار | brahms برامز | byron بايرون | cervantes سرفانتس ثيربانتس | cezanne سيزان | chaplin تشابلن شابلن
chopin شوبان | cromwell كرومويل | dali دالي | dante دانتي | descartes ديكارت | dickens ديكنز | disney ديزني | dostoevsky dostoievski دوستويفسكي
edison إديسون أديسون | eisenhower أيزنهاور آيزنهاور | engels إنجلز | faraday فاراداي | garibaldi غاريبالدي جاريبالدي | goethe غوته جوته | gogh غوخ جوخ
goya غويا جويا | handel هاندل هندل | haydn هايدن | hegel هيغل هيجل | hemingway همنغواي همنجواي | hitchcock هيتشكوك | hume هيوم | ibsen إبسن
jung يونغ يونج | kafka كافكا | kant كانط كانت | kepler كبلر كيبلر | keynes كينز | kubrick كوبريك | lafayette لافاييت | leibniz لايبنتز ليبنتز
liszt ليست | machiavelli machiavel ميكافيلي مكيافيلي | magellan ماجلان | mahler مالر | malthus مالتوس | matisse ماتيس | mendel مندل
mendelssohn مندلسون | michelangelo مايكل ميكيلانجيلو | monet مونيه | montesquieu مونتسكيو | nietzsche نيتشه | offenbach أوفنباخ | orwell أورويل
pasteur باستور | planck بلانك | proust بروست | puccini بوتشيني | pushkin pouchkine بوشكين | rembrandt رامبرانت رمبرانت | renoir رينوار
robespierre روبسبير | rodin رودان | rommel روميل رومل | rubens روبنز | sartre سارتر | schiller شيلر | schubert شوبرت | schumann شومان
spinoza سبينوزا | stravinsky سترافينسكي | tchaikovsky تشايكوفسكي | titian تيتيان | tolstoy tolstoi تولستوي | trotsky trotski تروتسكي | truman ترومان
twain توين | velazquez فيلاسكيز | verdi فيردي | vermeer فيرمير | vinci فينشي | vivaldi فيفالدي | voltaire فولتير | warhol وارهول
wittgenstein فيتغنشتاين فتغنشتاين | woolf وولف | zola زولا | adele أديل | beyonce بيونسيه | bieber بيبر | bowie بوي | dicaprio ديكابريو
eminem إيمينيم | hanks هانكس | hepburn هيبورن | jagger جاغر | kardashian كارداشيان | lennon لينون | madonna مادونا | mccartney مكارتني
metallica ميتاليكا | monroe مونرو | presley بريسلي | rihanna ريهانا | scorsese سكورسيزي | shakira شاكيرا | sinatra سيناترا | spielberg سبيلبرغ سبيلبرج
tarantino تارانتينو | timberlake تيمبرليك | travolta ترافولتا | winfrey وينفري | federer فيدرر | nadal نادال | djokovic دجوكوفيتش ديوكوفيتش
serena سيرينا | beckham بيكهام | rooney روني | guardiola غوارديولا جوارديولا | mourinho مورينيو | ancelotti أنشيلوتي | benzema بنزيما
griezmann غريزمان جريزمان | pogba بوغبا بوجبا | ronaldinho رونالدينيو | pele بيليه | platini بلاتيني | cantona كانتونا | klopp كلوب
lewandowski ليفاندوفسكي | modric مودريتش | ibrahimovic إبراهيموفيتش | schumacher شوماخر | verstappen فيرستابن | armstrong أرمسترونغ أرمسترونج
gagarin gagarine غاغارين جاجارين | barroso باروسو | juncker يونكر | tusk توسك | stoltenberg ستولتنبرغ ستولتنبرج | rutte روته روتا | orban أوربان
kurz كورتس | tsipras تسيبراس | mitsotakis ميتسوتاكيس | rasmussen راسموسن | kirchner كيرشنر | morales موراليس | pinochet بينوشيه | allende أليندي
noriega نورييغا | batista باتيستا | hirohito هيروهيتو | akihito أكيهيتو | deby ديبي | gnassingbe غناسينغبي | compaore كومباوري | sankara سانكارا
nkrumah نكروما | lumumba لومومبا | mobutu موبوتو | senghor سنغور سنجور | selassie سيلاسي | abiy آبي أبي | zenawi زيناوي | nkurunziza نكورونزيزا
chris كريس | andy آندي أندي | greg غريغ جريج | lindsay lindsey ليندسي | chloe كلوي | amy إيمي آمي | tracy تريسي | stacy ستيسي
allison alison أليسون | danielle دانييل | felicia فيليسيا | joan جوان | kelly كيلي | leslie ليزلي | lydia ليديا | miranda ميراندا
shirley شيرلي | tatiana تاتيانا | campbell كامبل كامبيل | edwards إدواردز | richardson ريتشاردسون | sanderson ساندرسون
reynolds رينولدز | wallace والاس | simmons سيمونز | patterson باترسون | jenkins جينكينز | simpson سيمبسون | stevens stephens ستيفنز
robertson روبرتسون | harrison هاريسون | gibson غيبسون جيبسون | ferguson فيرغسون فيرجسون | carlson كارلسون | hanson هانسون
olson أولسون | larson لارسون | dixon ديكسون | hopkins هوبكنز | lawson لوسون | morrison موريسون | nicholson نيكلسون | pearson بيرسون
perkins بيركنز | sherman شيرمان | webb ويب | whitman ويتمان | zimmerman زيمرمان
`;
