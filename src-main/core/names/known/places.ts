/**
 * Places of the news and their usual spelling in Arabic: entries parted by `|`, each the English and French spellings, then
 * the Arabic ones in use, the commonest first. Words of names of several words stand alone. Left out: names that Arabic
 * translates (the Ivory Coast) or calls otherwise (Greece), and names that are words of a language (Chad, Nice). Written for this project.
 */
export const PLACES = `
morocco maroc المغرب | algeria algerie الجزائر | algiers alger الجزائر | tunisia tunisie تونس | tunis تونس | libya libye ليبيا
mauritania mauritanie موريتانيا | sudan soudan السودان | somalia somalie الصومال | djibouti جيبوتي | comoros comores القمر | palestine فلسطين
lebanon liban لبنان | syria syrie سوريا سورية | jordanie الأردن | iraq irak العراق | kuwait koweit الكويت | bahrain bahrein البحرين | qatar قطر
oman عمان | yemen اليمن | iran إيران | turkiye turquie تركيا | israel إسرائيل | armenia armenie أرمينيا | azerbaijan azerbaidjan أذربيجان
kazakhstan كازاخستان كازخستان | uzbekistan ouzbekistan أوزبكستان أوزباكستان | turkmenistan turkmenistan تركمانستان | tajikistan tadjikistan طاجيكستان
kyrgyzstan kirghizistan kirghizstan قيرغيزستان قرغيزستان قرغيزيا قيرغيزيا | afghanistan أفغانستان | pakistan باكستان
bangladesh بنغلاديش بنجلاديش بنغلادش | nepal نيبال | bhutan bhoutan بوتان | maldives المالديف مالديف | myanmar ميانمار | burma birmanie بورما
thailand thailande تايلاند تايلند | laos لاوس | cambodia cambodge كمبوديا | vietnam فيتنام فييتنام | malaysia malaisie ماليزيا
singapore singapour سنغافورة سنغافوره | indonesia indonesie إندونيسيا أندونيسيا | philippines الفلبين الفيليبين الفلبينيين | brunei بروناي
timor تيمور | taiwan تايوان | korea coree كوريا | japan japon اليابان | mongolia mongolie منغوليا | tibet التبت
australia australie أستراليا استراليا | zealand zelande زيلندا زيلاندا زيلنده | fiji fidji فيجي | samoa ساموا | tonga تونغا تونجا
papua papouasie بابوا | guinea guinee غينيا | micronesia micronesie ميكرونيزيا | vanuatu فانواتو | kiribati كيريباتي | tuvalu توفالو | nauru ناورو
france فرنسا | germany allemagne ألمانيا المانيا | italy italie إيطاليا ايطاليا | spain espagne إسبانيا أسبانيا اسبانيا | portugal البرتغال
belgium belgique بلجيكا | netherlands هولندا | holland hollande هولندا | luxembourg لوكسمبورغ لوكسمبورج لكسمبورغ | switzerland suisse سويسرا
sweden suede السويد | norway norvege النرويج | denmark danemark الدنمارك الدانمارك الدانمرك | finland finlande فنلندا
iceland islande أيسلندا آيسلندا إيسلندا | ireland irlande أيرلندا إيرلندا آيرلندا إرلندا | scotland اسكتلندا إسكتلندا أسكتلندا سكوتلندا
britain بريطانيا | england angleterre إنجلترا إنكلترا انجلترا إنجلتره انكلترا | poland pologne بولندا بولونيا | russia russie روسيا
ukraine أوكرانيا اوكرانيا | belarus bielorussie بيلاروسيا بيلاروس روسيا | moldova moldavie مولدوفا مولدافيا | romania roumanie رومانيا
bulgaria bulgarie بلغاريا | serbia serbie صربيا | croatia croatie كرواتيا | slovenia slovenie سلوفينيا | slovakia slovaquie سلوفاكيا
czechia tchequie التشيك تشيكيا | bosnia bosnie البوسنة | herzegovina herzegovine الهرسك | montenegro الأسود مونتينيغرو | kosovo كوسوفو
macedonia macedoine مقدونيا | albania albanie ألبانيا البانيا | hungary hongrie المجر هنغاريا | estonia estonie إستونيا أستونيا استونيا
latvia lettonie لاتفيا | lithuania lituanie ليتوانيا | malta malte مالطا مالطة | cyprus chypre قبرص | monaco موناكو | andorra andorre أندورا
liechtenstein ليختنشتاين ليشتنشتاين | vatican الفاتيكان | greenland groenland غرينلاند جرينلاند غرينلند | gibraltar طارق | egypte مصر | niger النيجر
nigeria نيجيريا | senegal السنغال | gambia gambie غامبيا جامبيا | ghana غانا | togo توغو توجو | benin بنين بينين | burkina بوركينا | faso فاسو
liberia ليبيريا | cameroon cameroun الكاميرون كاميرون | gabon الغابون الجابون | congo الكونغو الكونجو | angola أنغولا أنجولا | zambia zambie زامبيا
zimbabwe زيمبابوي زمبابوي | mozambique موزمبيق الموزمبيق | malawi مالاوي ملاوي | tanzania tanzanie تنزانيا | kenya كينيا
uganda ouganda أوغندا أوغاندا أوجندا | rwanda رواندا | burundi بوروندي بروندي | ethiopia ethiopie إثيوبيا أثيوبيا اثيوبيا
eritrea erythree إريتريا أريتريا إرتريا | madagascar مدغشقر | mauritius موريشيوس | seychelles سيشل سيشيل | botswana بوتسوانا | namibia namibie ناميبيا
lesotho ليسوتو | eswatini إسواتيني | bissau بيساو | sahara الصحراء | canada كندا | mexico mexique المكسيك | america amerique أمريكا أميركا امريكا
guatemala غواتيمالا جواتيمالا | honduras هندوراس الهندوراس | nicaragua نيكاراغوا نيكاراجوا | panama بنما باناما | cuba كوبا | haiti هايتي
dominican الدومينيكان الدومينيكية | jamaica jamaique جامايكا جمايكا | trinidad ترينيداد | colombia colombie كولومبيا | venezuela فنزويلا
ecuador equateur الإكوادور الاكوادور إكوادور | peru perou البيرو بيرو | bolivia bolivie بوليفيا | brazil bresil البرازيل
paraguay الباراغواي باراغواي الباراجواي باراجواي البراغواي | uruguay الأوروغواي أوروغواي الأوروجواي أوروجواي | argentina argentine الأرجنتين الارجنتين
suriname سورينام | guyana غيانا غويانا | barbados بربادوس باربادوس | bahamas البهاما باهاما الباهاما | salvador السلفادور سلفادور | panama بنما
europe أوروبا أوربا اوروبا | africa afrique أفريقيا إفريقيا افريقيا | asia asie آسيا اسيا | oceania oceanie أوقيانوسيا
antarctica antarctique أنتاركتيكا | rabat الرباط | casablanca البيضاء | marrakech marrakesh مراكش | fez فاس | meknes مكناس | tangier tanger طنجة
tetouan تطوان | agadir أكادير أغادير | oujda وجدة | kenitra القنيطرة | ouarzazate ورزازات | dakhla الداخلة | laayoune العيون | essaouira الصويرة
ifrane إفران | nador الناظور | mellal ملال | khouribga خريبكة | settat سطات | safi آسفي أسفي | errachidia الرشيدية | larache العرائش | guelmim كلميم
taza تازة | khemisset الخميسات | mohammedia المحمدية | benguerir بنجرير بنكرير | berkane بركان | taroudant تارودانت | tiznit تزنيت | zagora زاكورة
azilal أزيلال | chefchaouen شفشاون | asilah أصيلة | skhirat الصخيرات | temara تمارة | midelt ميدلت | souss سوس | haouz الحوز | oran وهران
constantine قسنطينة | annaba عنابة | sfax صفاقس | sousse سوسة | kairouan القيروان | bizerte بنزرت | tripoli طرابلس | benghazi بنغازي | misrata مصراتة
sirte سرت | nouakchott نواكشوط | khartoum الخرطوم | darfur darfour دارفور | mogadishu mogadiscio مقديشو مقديشيو | cairo caire القاهرة
alexandria alexandrie الإسكندرية الاسكندرية | giza gizeh الجيزة | suez السويس | aswan assouan أسوان | luxor louxor الأقصر | sinai سيناء | gaza غزة
jerusalem القدس أورشليم | ramallah الله | hebron الخليل | nablus naplouse نابلس | jenin jenine جنين | haifa حيفا | rafah رفح | beirut beyrouth بيروت
sidon saida صيدا | baalbek بعلبك | damascus damas دمشق | aleppo alep حلب | homs حمص | idlib إدلب | latakia lattaquie اللاذقية | raqqa الرقة
amman عمان | petra البتراء | baghdad bagdad بغداد | mosul mossoul الموصل | basra bassora البصرة | kirkuk kirkouk كركوك | fallujah falloujah الفلوجة
najaf النجف | kerbala karbala كربلاء | erbil أربيل | riyadh riyad الرياض | jeddah djeddah جدة | mecca mecque مكة | medina medine المدينة
dammam الدمام | doha الدوحة | manama المنامة | dubai دبي | dhabi ظبي | sharjah charjah الشارقة | fujairah الفجيرة | muscat mascate مسقط | sanaa صنعاء
aden عدن | hodeidah hodeida الحديدة | marib مأرب | tehran teheran طهران | isfahan ispahan أصفهان | mashhad machhad مشهد | ankara أنقرة
istanbul إسطنبول اسطنبول إستانبول | izmir إزمير | antalya أنطاليا | kabul kaboul كابول كابل | kandahar قندهار | islamabad إسلام | karachi كراتشي
lahore لاهور | peshawar peshawar بيشاور | dushanbe douchanbe دوشنبه دوشانبي | tashkent tachkent طشقند | samarkand samarcande سمرقند
astana أستانا أستانة | baku bakou باكو | tbilisi tbilissi تبليسي تفليس | yerevan erevan يريفان | london londres لندن | paris باريس | berlin برلين
rome روما | madrid مدريد | barcelona barcelone برشلونة | valencia فالنسيا بلنسية | seville إشبيلية | granada grenade غرناطة | cordoba cordoue قرطبة
malaga ملقة مالقة | lisbon lisbonne لشبونة | porto بورتو | brussels bruxelles بروكسل بروكسيل | antwerp anvers أنتويرب أنفير | amsterdam أمستردام
rotterdam روتردام | vienna vienne فيينا | geneva geneve جنيف | zurich زيورخ زيوريخ | bern berne برن بيرن | davos دافوس | stockholm ستوكهولم
oslo أوسلو | copenhagen copenhague كوبنهاغن كوبنهاجن | helsinki هلسنكي | reykjavik ريكيافيك ريكيافيك | dublin دبلن دبلين
edinburgh edimbourg إدنبرة أدنبرة | glasgow غلاسكو جلاسكو غلاسغو | manchester مانشستر | liverpool ليفربول | birmingham برمنغهام برمنجهام
oxford أوكسفورد أكسفورد | cambridge كامبريدج كمبريدج كامبردج | wales ويلز | marseille مرسيليا | lyon ليون | toulouse تولوز | bordeaux بوردو
strasbourg ستراسبورغ ستراسبورج | grenoble غرونوبل جرونوبل | rennes رين | nantes نانت | corse corsica كورسيكا | milan ميلانو ميلان | naples نابولي
turin تورينو تورين | venice venise البندقية | florence فلورنسا | sicily sicile صقلية | sardinia sardaigne سردينيا | genoa genes جنوة
bologna bologne بولونيا | munich ميونخ ميونيخ | hamburg hambourg هامبورغ هامبورج | frankfurt francfort فرانكفورت | bonn بون | cologne كولونيا
stuttgart شتوتغارت شتوتجارت | bavaria baviere بافاريا | warsaw varsovie وارسو فرصوفيا | prague براغ | budapest بودابست | bucharest bucarest بوخارست
sofia صوفيا | belgrade بلغراد بلجراد | zagreb زغرب | sarajevo سراييفو | skopje سكوبيه سكوبي | tirana تيرانا | athens athenes أثينا
nicosia nicosie نيقوسيا | valletta valette فاليتا | moscow moscou موسكو | petersburg petersbourg بطرسبرغ بطرسبورغ بطرسبرج | siberia siberie سيبيريا
chechnya tchetchenie الشيشان | crimea crimee القرم | donbas donbass دونباس | donetsk دونيتسك | luhansk louhansk لوهانسك لوغانسك | kharkiv خاركيف
odesa odessa أوديسا | mariupol marioupol ماريوبول | kherson خيرسون | minsk مينسك | vilnius فيلنيوس | riga ريغا ريجا | tallinn تالين
chisinau كيشيناو تشيسيناو | washington واشنطن | chicago شيكاغو شيكاجو | boston بوسطن | houston هيوستن | dallas دالاس | miami ميامي | detroit ديترويت
philadelphia philadelphie فيلادلفيا | seattle سياتل سياتيل | atlanta أتلانتا | denver دنفر | phoenix فينيكس | angeles أنجلوس أنجليس
francisco فرانسيسكو فرنسيسكو | diego دييغو دييجو | vegas فيغاس فيجاس | brooklyn بروكلين | manhattan مانهاتن | hollywood هوليوود هوليود
california californie كاليفورنيا | texas تكساس | florida floride فلوريدا | virginia virginie فرجينيا فيرجينيا | carolina caroline كارولينا كارولاينا
pennsylvania pennsylvanie بنسلفانيا | ohio أوهايو | michigan ميشيغان ميشيجان | illinois إلينوي | wisconsin ويسكونسن ويسكونسين | minnesota مينيسوتا
missouri ميزوري ميسوري | iowa آيوا أيوا | kansas كانساس | colorado كولورادو | nevada نيفادا | arizona أريزونا | oregon أوريغون أوريجون | alaska ألاسكا
hawaii هاواي | louisiana louisiane لويزيانا | alabama ألاباما | tennessee تينيسي | kentucky كنتاكي | maryland ماريلاند ميريلاند | delaware ديلاوير
massachusetts ماساتشوستس ماساشوستس | connecticut كونيتيكت | vermont فيرمونت | jersey جيرسي جيرزي | montana مونتانا | oklahoma أوكلاهوما
arkansas أركنساس أركانساس | mississippi ميسيسيبي المسيسبي المسيسيبي ميسيسبي | toronto تورونتو | ottawa أوتاوا | montreal مونتريال مونريال
quebec كيبك كيبيك كيبيك | vancouver فانكوفر | ontario أونتاريو | alberta ألبرتا | havana havane هافانا | bogota بوغوتا بوجوتا | caracas كاراكاس
lima ليما | quito كيتو | santiago سانتياغو سانتياجو | buenos بوينس بوينوس | aires آيرس أيرس | montevideo مونتيفيديو | brasilia برازيليا
janeiro جانيرو | paulo باولو | amazon amazonie الأمازون أمازون | caribbean caraibes الكاريبي | beijing pekin بكين بيكين
shanghai شنغهاي شانغهاي شنجهاي | wuhan ووهان | guangzhou كوانغتشو قوانغتشو غوانغجو غوانغتشو | shenzhen شنتشن شنجن شينزين شنزن شينجين شينجن
xinjiang شينجيانغ شينجيانج | tianjin تيانجين | nanjing نانجينغ | tokyo طوكيو | osaka أوساكا | kyoto كيوتو | hiroshima هيروشيما
nagasaki ناغازاكي ناجازاكي | fukushima فوكوشيما | seoul سيول سول | pyongyang بيونغ بيونغيانغ بيونجيانج | hanoi هانوي | bangkok بانكوك | jakarta جاكرتا
manila manille مانيلا | kuala كوالا | lumpur لمبور لامبور | delhi دلهي دهلي نيودلهي | mumbai مومباي | bombay بومباي
kolkata calcutta كولكاتا كلكتا كالكوتا | kashmir cachemire كشمير | dhaka دكا داكا | colombo كولومبو | kathmandu katmandou كاتماندو كتماندو كاثماندو
sydney سيدني | melbourne ملبورن ميلبورن | canberra كانبيرا كانبرا | brisbane بريزبين | auckland أوكلاند | wellington ويلينغتون ولينغتون ويلنغتون
dakar داكار دكار | bamako باماكو | niamey نيامي | ouagadougou واغادوغو واجادوجو | abidjan أبيدجان | accra أكرا | lome لومي | lagos لاغوس لاجوس
abuja أبوجا | yaounde ياوندي | douala دوالا | libreville ليبرفيل | brazzaville برازافيل | kinshasa كينشاسا | luanda لواندا | lusaka لوساكا
harare هراري | maputo مابوتو | lilongwe ليلونغوي | dodoma دودوما | nairobi نيروبي | mombasa مومباسا | kampala كمبالا كامبالا | kigali كيغالي كيجالي
bujumbura بوجمبورا | addis أديس | ababa أبابا | asmara أسمرة أسمرا | juba جوبا | pretoria بريتوريا | johannesburg جوهانسبرغ جوهانسبورغ
durban ديربان دوربان | conakry كوناكري | monrovia مونروفيا | freetown فريتاون | banjul بانجول | praia برايا | tigray tigre تيغراي تيجراي | kivu كيفو
sahel الساحل | everest إيفرست إفرست | himalaya الهيمالايا هيمالايا | danube الدانوب | mekong ميكونغ | congo الكونغو | volga الفولغا | baltic البلطيق
balkans البلقان | caspian قزوين | hormuz هرمز | caucasus caucase القوقاز | anatolia anatolie الأناضول | mesopotamia الرافدين
scandinavia scandinavie إسكندنافيا اسكندنافيا | normandy normandie نورماندي النورماندي | catalonia catalogne كتالونيا كاتالونيا
andalusia andalousie الأندلس أندلوسيا | galicia غاليسيا جاليسيا | tuscany toscane توسكانا توسكاني | lombardy lombardie لومبارديا | saxony ساكسونيا
prussia prusse بروسيا | bohemia boheme بوهيميا | moravia moravie مورافيا | thrace تراقيا | persia perse فارس | babylon babylone بابل
carthage قرطاج قرطاجة | byzantium byzance بيزنطة | sparta sparte إسبرطة أسبرطة | troy troie طروادة | pacific pacifique الهادئ
atlantic atlantique الأطلسي | mediterranean mediterranee المتوسط | india inde الهند | china chine الصين | turkey تركيا | chad tchad تشاد
jordan الأردن | georgia georgie جورجيا | greece grece اليونان | austria autriche النمسا | egypt مصر | saudi saoudite السعودية
emirates emirats الإمارات | lanka لانكا | ceylon سيلان | nile nil النيل | rhine rhin الراين | rhone الرون | seine السين | tigris دجلة
euphrates euphrate الفرات | niagara نياغارا نياجارا | adriatic adriatique الأدرياتيكي الأدرياتيك | bantu bantou البانتو | hokkaido هوكايدو
daegu دايغو دايجو | hubei هوبي | henan خنان هينان | hunan هونان | sichuan سيتشوان سيشوان | hainan هاينان | macau macao ماكاو | hong هونغ هونج
kong كونغ كونج | inde الهند | bretagne بريتاني بروتاني | provence بروفانس | alsace الألزاس | burgundy bourgogne بورغوندي بورغونيا
flanders flandre فلاندرز فلاندر | wallonia wallonie والونيا | calais كاليه | lille ليل | cannes كان | adelaide أديلايد | perth بيرث | hobart هوبارت
christchurch كرايستشيرش | dunedin دنيدن | tasmania tasmanie تسمانيا تاسمانيا | queensland كوينزلاند | nebraska نبراسكا | utah يوتا
idaho أيداهو آيداهو | wyoming وايومنغ وايومينغ | dakota داكوتا | indiana إنديانا | albuquerque ألباكركي ألبوكيركي | baltimore بالتيمور
charlotte شارلوت | cincinnati سينسيناتي | cleveland كليفلاند | honolulu هونولولو | indianapolis إنديانابوليس | jacksonville جاكسونفيل | memphis ممفيس
milwaukee ميلووكي | minneapolis مينيابوليس | nashville ناشفيل | orlando أورلاندو | orleans أورليانز أورليان | pittsburgh بيتسبرغ بيتسبرج
portland بورتلاند | sacramento ساكرامنتو | tampa تامبا | tucson توسان توكسون | calgary كالغاري كالجاري | edmonton إدمونتون | winnipeg وينيبيغ وينيبيج
halifax هاليفاكس | manitoba مانيتوبا | saskatchewan ساسكاتشوان | guadalajara غوادالاخارا جوادالاخارا | monterrey مونتيري | acapulco أكابولكو
cancun كانكون | tijuana تيخوانا | veracruz فيراكروز | oaxaca أواكساكا واهاكا | chiapas تشياباس | yucatan يوكاتان | managua ماناغوا ماناجوا
tegucigalpa تيغوسيغالبا | medellin ميديلين | guayaquil غواياكيل جواياكيل | cusco كوسكو | arequipa أريكيبا | valparaiso فالبارايسو | rosario روساريو
asuncion أسونسيون | patagonia patagonie باتاغونيا باتاجونيا | recife ريسيفي | fortaleza فورتاليزا | curitiba كوريتيبا | manaus ماناوس | andes الأنديز
orinoco أورينوكو | titicaca تيتيكاكا | galapagos غالاباغوس جالاباجوس | bermuda bermudes برمودا | martinique مارتينيك | guadeloupe غوادلوب جوادلوب
mayotte مايوت | tahiti تاهيتي | polynesia polynesie بولينيزيا | melanesia melanesie ميلانيزيا | caledonia caledonie كاليدونيا | sumatra سومطرة
borneo بورنيو | sulawesi سولاويزي | mindanao مينداناو | luzon لوزون | cebu سيبو | penang بينانغ بينانج | sarawak ساراواك | sabah صباح
rangoon yangon رانغون يانغون | mandalay ماندالاي | phuket بوكيت | chiang تشيانغ شيانغ | saigon سايغون سايجون | danang دانانغ
vientiane فيينتيان فينتيان | phnom بنوم | penh بنه | angkor أنغكور أنجكور | madras chennai مدراس تشيناي | bangalore bengaluru بنغالور بنجالور
hyderabad حيدر | punjab pendjab البنجاب بنجاب | gujarat غوجارات جوجارات | kerala كيرالا | goa غوا جوا | bihar بيهار | assam آسام أسام
bengal bengale البنغال البنجال | sindh sind السند | balochistan baloutchistan بلوشستان | rawalpindi راولبندي | faisalabad فيصل | herat هرات
kunduz قندوز | jalalabad جلال | tabriz تبريز | shiraz chiraz شيراز | hamadan همدان | bukhara boukhara بخارى | almaty ألماتي | bishkek bichkek بيشكيك
ashgabat achgabat عشق | kazan قازان كازان | sochi sotchi سوتشي | vladivostok فلاديفوستوك | novosibirsk نوفوسيبيرسك
yekaterinburg ekaterinbourg يكاترينبورغ إيكاترينبورغ | volgograd فولغوغراد فولجوجراد | leningrad لينينغراد لينينجراد
stalingrad ستالينغراد ستالينجراد | kaliningrad كالينينغراد كالينينجراد | murmansk mourmansk مورمانسك | kamchatka kamtchatka كامتشاتكا كامشاتكا
sakhalin sakhaline ساخالين سخالين | dnipro دنيبرو | lviv لفيف | zaporizhzhia zaporijia زابوريجيا زابوروجيا | kyiv kiev كييف | sevastopol سيفاستوبول
transnistria transnistrie ترانسنيستريا | bessarabia bessarabie بيسارابيا | dalmatia dalmatie دالماسيا | transylvania transylvanie ترانسيلفانيا
wallachia valachie والاشيا الأفلاق | silesia silesie سيليزيا | pomerania pomeranie بوميرانيا | galicie غاليسيا غاليتسيا | krakow cracovie كراكوف
gdansk غدانسك جدانسك | lodz لودز وودج | wroclaw فروتسواف | poznan بوزنان | brno برنو | ostrava أوسترافا | bratislava براتيسلافا | ljubljana ليوبليانا
maribor ماريبور | dubrovnik دوبروفنيك | podgorica بودغوريتسا | pristina بريشتينا | mostar موستار | srebrenica سريبرينيتسا | novi نوفي
plovdiv بلوفديف | varna فارنا | constanta كونستانتسا | cluj كلوج | timisoara تيميشوارا | thessaloniki thessalonique سالونيك سلانيك
piraeus piree بيرايوس | crete كريت | rhodes رودس | corfu corfou كورفو | peloponnese البيلوبونيز بيلوبونيز | thessaly thessalie ثيساليا
salzburg salzbourg سالزبورغ سالزبورج | graz غراتس جراتس | linz لينز لينتس | innsbruck إنسبروك | tyrol تيرول | carinthia carinthie كارينثيا
leipzig لايبزيغ لايبزيج | dresden dresde دريسدن درسدن | nuremberg نورمبرغ نورمبرج | bremen breme بريمن | hanover hanovre هانوفر | dusseldorf دوسلدورف
dortmund دورتموند | heidelberg هايدلبرغ هايدلبرج | potsdam بوتسدام | weimar فايمار | wurttemberg wurtemberg فورتمبيرغ
thuringia thuringe تورينغن تورينجيا | brandenburg brandebourg براندنبورغ براندنبورج | westphalia westphalie وستفاليا | utrecht أوترخت
eindhoven آيندهوفن | hague haye لاهاي | ghent gand غنت جنت | bruges brugge بروج | liege لييج | namur نامور | basel bale بازل | lausanne لوزان
lucerne لوسيرن | lugano لوغانو لوجانو | nimes نيم | avignon أفينيون | dijon ديجون | reims ريمس | rouen روان | toulon تولون | perpignan بيربينيان
montpellier مونبلييه مونبيلييه | limoges ليموج | poitiers بواتييه | versailles فرساي | savoie savoy سافوا سافوي | lorraine لورين | auvergne أوفيرن
aquitaine أكيتين آكيتاين | picardie picardy بيكاردي | bilbao بلباو بيلباو | zaragoza saragosse سرقسطة | murcia murcie مرسية مورسيا | ibiza إيبيزا
tenerife تينيريفي | canary canaries الكناري | asturias asturies أستورياس | aragon أراغون أراجون | castile castille قشتالة | algarve الغرب الغارف
madeira madere ماديرا | azores acores الأزور | coimbra كويمبرا | palermo palerme باليرمو | catania catane كاتانيا | trieste تريستي
verona verone فيرونا | padua padoue بادوفا | siena sienne سيينا | perugia perouse بيروجيا | modena modene مودينا | parma parme بارما | rimini ريميني
calabria calabre كالابريا | apulia pouilles بوليا | piedmont piemont بيدمونت بييمونتي | liguria ligurie ليغوريا | umbria ombrie أومبريا
veneto venetie فينيتو | bergamo bergame بيرغامو بيرجامو | capri كابري | pompeii pompei بومبي | belfast بلفاست | ulster ألستر أولستر
galway غالواي جالواي | cardiff كارديف | swansea سوانزي سوانسي | bristol بريستول بريستل | leeds ليدز | sheffield شيفيلد | newcastle نيوكاسل
nottingham نوتنغهام نوتينغهام | leicester ليستر | southampton ساوثهامبتون | plymouth بليموث | portsmouth بورتسموث | brighton برايتون | york يورك
sussex ساسكس | yorkshire يوركشاير | cornwall كورنوال | wessex وسكس | aberdeen أبردين | dundee دندي | inverness إنفرنيس
gothenburg goteborg غوتنبرغ جوتنبرج | malmo مالمو | uppsala أوبسالا | bergen بيرغن بيرجن | trondheim تروندهايم | aarhus آرهوس | tampere تامبيري
turku توركو | lapland laponie لابلاند | tartu تارتو | kaunas كاوناس | gaborone غابورون جابورون | windhoek ويندهوك | bulawayo بولاوايو
antananarivo أنتاناناريفو | zanzibar زنجبار | arusha أروشا | entebbe عنتيبي | lubumbashi لوبومباشي | katanga كاتانغا كاتانجا | benguela بنغيلا
cabinda كابيندا | malabo مالابو | bangui بانغي بانجي | ndjamena نجامينا | agadez أغاديز أجاديز | timbuktu tombouctou تمبكتو | gao غاو جاو
kidal كيدال | mopti موبتي | kano كانو | kaduna كادونا | ibadan إيبادان | kumasi كوماسي | ashanti أشانتي | casamance كازامانس | hargeisa هرغيسا هرجيسا
amhara أمهرة | oromia أوروميا | massawa مصوع | kordofan كردفان | nubia nubie النوبة | katrina كاترينا | vesuvius vesuve فيزوف | etna إتنا
olympus olympe أوليمبوس أولمب | kilimanjaro كليمنجارو كيليمنجارو | ganges gange الغانج | indus السند | yangtze يانغتسي | potomac بوتوماك
hudson هدسون | loire اللوار لوار | garonne الغارون | elbe الإلبه إلبه | oder الأودر أودر | vistula vistule فيستولا | dnieper dniepr دنيبر
tiber tibre التيبر | ebro الإيبرو إيبرو | tagus tage تاجة | bosphorus bosphore البوسفور | dardanelles الدردنيل | gallipoli غاليبولي جاليبولي
thermopylae thermopyles ثيرموبيلاي | waterloo واترلو ووترلو | austerlitz أوسترليتز | trafalgar الطرف ترافلغار | dunkirk dunkerque دنكيرك دونكيرك
auschwitz أوشفيتز | guernica غيرنيكا جيرنيكا | guantanamo غوانتانامو جوانتانامو | pentagon pentagone البنتاغون البنتاجون | kremlin الكرملين
bundesliga البوندسليغا بوندسليغا | bundestag البوندستاغ بوندستاغ
wimbledon ويمبلدون | juventus يوفنتوس | chelsea تشيلسي تشلسي | bayern بايرن | everton إيفرتون | tottenham توتنهام
sunderland سندرلاند سندرلند | northampton نورثامبتون نورثهامبتون | canterbury كانتربري | essex إسكس | wembley ويمبلي | clermont كليرمون
pisa pise بيزا | columbus كولومبوس | omaha أوماها | tulsa تولسا
`;
