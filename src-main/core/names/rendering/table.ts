/** Written by tests/helpers/generate-renderings.ts from the lists of names/known. */

/** How Latin letters are written in Arabic in names that are not Arabic, and how often; `-`: not at all (graphemes.ts). */
export const RENDERINGS = `
a ا954 -138 ة21 اي3 و3 ها2
a$ ا157 ة15
a> ا108 -12 ة6 ها2
a^ ا103
ae ي7 اي2
ae> ي6
ai اي16 ي11 ا4 هاي3
ai$ هاي3 اي2
ai> ي4 ا2
ai^ اي2
ao او3
ao$ او2
au او10 و7 ا4
au$ او4
au> او2
au^ ا4
ay اي6 ي3
ay$ اي4
aya ايا2
aya$ ايا2
b ب283
c ك130 سك4 -2 س2
ce س23 ش3 تش2
ch ش30 تش15 ك9 خ2
ck ك10
d د294 دا13 -9
e -337 ي302 ا93 يا16 اي11 و8 ة4 ه4 يه2
e$ -69 ا38 ي20 يا16 ة4 ه4 اي2 يه2
e> -85 ي62 و5 ا3
e^ ا43 اي9 -3 ي2
ea يا7 ي6
ea$ يا5
eau و4
eau$ و3
ee ي6 يا5
ee$ يا5
ei ي16 اي10
ei$ ي8
ei> اي5
ei^ اي2
eo و6 يو5
eo$ يو3
eu او3 و3
eu> و3
eu^ او3
ey ي19
ey$ ي12
eye اي2 ي2
eye> اي2
f ف66 فائ2
g غ133 ج84 -15 ك9
ge ج50 غ10
gh غ11 ج4
h ه70 -21 ج4 خ2 ش2 غ2
i ي390 -63 اي27 ا24
i$ ي56
i> ي69 -12
i^ ا24 اي19
ia يا98
ia$ يا73
ia> يا7
ie يا50 ي18 يي12 -6
ie$ يا47 -6 ي6
ie> يي4 يا3 ي2
io يو14 اي2 و2
io$ يو5
io^ اي2
iu يو4
iu> يو3
j ج53 ي10 خ3
k ك159
kh خ10
l ل479 -3
m م341
n ن789
ng نغ12 نج8
o و408 -23 او20 ا9
o$ و67
o> و74 -9 ا2
o^ او20
oa وا3
oe ي4
oei وي2
oei> وي2
oi وي3 وا2
oi> وا2 وي2
oo و15
oo> و5
ou و58 او5 -4
ou$ و14
ou> و7
ou^ او5 و2
oua وا5 و2
oua^ وا3 و2
oui وي3
p ب121
ph ف21
qu ك20 كو3
r ر706
s س343 ز43 -16 ش10 ا4
sch ش4
sh ش33
t ت314 -5 د3
tch تش8
th ت24 ث22
ts تس8
tz تس2
u و137 -30 او12 ا7 ي3 يو3
u$ و17
u> و13 -5
u^ او12 يو2
ua وا21
ua$ وا4
ua> وا3
uay واي9
uay$ واي9
ue وي9 ي6 -4
ue> وي5 ي4
ui وي2 ي2
uye وي2
uye> وي2
v ف118 و2
w و61 ف10
x كس22 ش2
y ي41 -3 يا3
y$ ي29 يا3
y> ي3
ya يا12
ya$ يا2
ya> يا3
ye ي4
ye^ ي4
yo يو4
yy ي2
yy$ ي2
z ز87 -4 ث2 س2
`;

/** Signs of ODDS, from much rarer to much commoner. */
export const LIKELY = 'abcdefghijklmnopqrstu';

/** For each letter a line, for each next one a sign: how much commoner it is in names that are not Arabic. */
export const ODDS = `
kjlllljlijlklkjknjkjklnknhj
kfijhlglgigjiilhmgkjkmrilhj
hkhkblkmlkkkmkglkklhhnmmklk
jlkmkjmkkkkpnkkmknmkpkkkklh
ijkkkkkniiikhnklkklmmkmjklk
lmkliijkgkkklilqmglmmkrokrl
ghkmkmonkikknmkmkknhjkkhkhk
omnkmlkkjmkmpknnkklkkmkmkih
jigihkkknjkjihmkkkijjkkkkjk
iljlimhoemkhkhlnlijlknomngj
hikkklkkkjgkhkknkkkkkmkhkkk
jjkhklmkikmkonmmkkinkmkkklk
jkkmnmjkikkjninmnhgmlmmgkjn
hjomfjkkhjkkkhmjokhmkjkkklg
ljnmmlmnnkmmokmkmknmlmngkmn
nknjmnlnjmklolnmoklllinnmll
nmkkknmkmkmkokkmkkmngokkkmk
ehkkkkkkkgkkkkkhkhkkkkkkkkk
jjkomnnmgkgmpmqmomllnlhkmmi
milmkkgmjkkmmjhkjhhimjmmkok
ljnkkljmmkkkmjmmkklnmnmnknn
ljjkhlhmjkjjkjjklglkmknhklj
qokkknkkkokkmkkmkknkknkkkkk
mjkkmmgkmmkghkmlkhmhkmkkkkh
mlkkknmkkkkkkkkkkkkkkkkkkkk
mhkjmkkkkmkmnklifklkkhkmkkg
ljnkkjkkkikkhmkikkkgklkkkmj
`;
