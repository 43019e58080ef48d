/** Written by tests/helpers/generate-renderings.ts from the lists of names/known. */

/** How Latin letters are written in Arabic in names that are not Arabic, and how often; `-`: not at all (graphemes.ts). */
export const RENDERINGS = `
a ا1699 -174 ة22 ها6 اي5 و4 ي2 يا2
a$ ا276 ة16
a> ا204 -13 ة6 ها4
a^ ا177 -2
aa ا3
aa^ ا2
ae ي7 اي3
ae> ي6
ai اي24 ي19 ا5 هاي3
ai$ اي3 هاي3
ai> ي7 ا3
ai^ اي2
ao او9
ao$ او7
au او18 و18 ا4
au$ او4
au> او4 و2
au^ او5 ا4
ay اي14 ي4
ay$ اي10
aya ايا2
aya$ ايا2
ayo ايو2
b ب475
c ك238 تش5 سك4 -2 تس2 س2
ce س68 ش6 تش4
ch ش50 تش25 ك18 خ9
ck ك22
d د544 -15 دا13
e -656 ي565 ا132 اي27 يا19 و12 ه6 ة5 يه4
e$ -179 ا47 ي41 يا19 ه6 ة5 و4 يه4 اي2
e> -147 ي108 و5 ا3
e^ ا70 اي24 -3 ي3
ea يا14 ي12
ea$ يا6 ي4
ea> يا3
eau و4
eau$ و3
ee ي15 يا5 يو2
ee$ ي5 يا5 يو2
ee> ي3
ei اي25 ي25
ei$ ي9
ei> اي8 ي3
ei^ اي5
eo يو19 و7
eo$ يو9
eu يو5 او4 و4
eu> و4 يو3
eu^ او4 يو2
ey ي38
ey$ ي29
eye اي2 ي2
eye> اي2
f ف114 فائ2
g غ248 ج165 -19 ك9
ge ج88 غ19
gh غ16 ج7
h ه144 -29 ج5 خ2 ش2 غ2
i ي753 -96 اي40 ا34
i$ ي88
i> ي127 -21 ا3
i^ ا31 اي27
ia يا174 ة2 ي2 ية2
ia$ يا114 ة2 ية2
ia> يا31 ي2
ie يا74 ي41 يي25 -7 ة2
ie$ يا68 ي13 -7 ة2
ie> يا6 يي5 ي2
ieu يو2
ieu$ يو2
io يو24 اي2 و2
io$ يو10
io> يو2
io^ اي2
iu يو11
iu> يو10
iy ي2
iy$ ي2
j ج96 ي24 خ8
k ك269
kh خ14
l ل890 -4
m م594
n ن1429
ng نغ20 نج11
o و772 او43 -31 ا12
o$ و124
o> و153 -11 ا2
o^ او43 ا2
oa وا10
oa$ وا3
oa> وا2
oe و5 ي4 وي3
oei وي2
oei> وي2
oi وا5 وي5
oi$ وي2
oi> وا3 وي2
oie وي2
oo و21
oo$ و2
oo> و6
ou و73 او6 -5
ou$ و16
ou> و9
ou^ او5 و2
oua وا5 و2
oua^ وا3 و2
oui وي3
oy وي4
oy$ وي3
oya ويا2
oya$ ويا2
p ب268
ph ف37 ب3
qu ك38 كو6
r ر1291
s س639 ز86 -23 ش14 ا4
sch ش9
sh ش49
t ت601 -8 د3
tch تش15 ش2
th ث52 ت38
ts تس15
tz تز3 تس3
u و277 -55 او18 ا12 ي4 يو3
u$ و24 -2
u> و35 -5
u^ او18 يو2
ua وا33
ua$ وا6
ua> وا3
uay واي9
uay$ واي9
uaya ايا2
ue وي9 ي9 -6 و2
ue> وي5 ي4
ui ي5 وي3
ui$ ي2
uye وي2
uye> وي2
v ف226 و3
w و113 ف21
x كس34 -2 ش2
y ي92 -4 اي4 يا4
y$ ي63 يا4
y> ي5
ya يا14
ya$ يا2
ya> يا3
ya^ يا3
ye ي5
ye^ ي5
yo يو6 ايو2
yo^ يو2
yu يو2
yu^ يو2
yy ي2
yy$ ي2
z ز126 -8 س3 ث2
`;

/** Signs of ODDS, from much rarer to much commoner. */
export const LIKELY = 'abcdefghijklmnopqrstu';

/** For each letter a line, for each next one a sign: how much commoner it is in names that are not Arabic. */
export const ODDS = `
ijkllljlijlklkjknjkjllnlmhi
kgijikglgigjjilhmhkjkmrilii
gjiialilkkiimihkiilkgmllili
llimiklikliqqiimimmlpmiiimg
ijiijkinijiihomliilomkljill
lmkkjijkfklkljlqmilmmlrolrl
hhilimomihilmliliinghkigigi
olnimlimjlimolnmiilikmimihg
jifiglifmjikjhmkiiihkklliil
iljmimhngmkikilnlijllnolngj
kiiiiliiiifigiiniiiiinigiii
kjigilliikliomlmiihokmiiimi
jkkmnmlihlmimjmmoghmlmniiln
hjomejiiijiigimkqigmljilimf
ljnnmlmmokkmnimlliomlknhiln
nlnkmnlmjlilomnmnilklhnnlmk
mmmiimlimmllpiimkimnkmiiinl
cgiiiiiiifiiiiigigiiikiiiii
jjkommnmjkflqnrmomllnlijmli
milmmkfljjinlkiljihimjmliol
ljmlilhmmlimljmnmimnlnlmino
liikilgmikjjkkjilhlkliogjki
pniilniiioiimilniimmimiiili
mjillnfimmifgilligmkimiiilg
mliiinliikiiiiijiiiiiiiiiii
mhihkkiiimilnkmieilkkhmliif
liniijiikhiigmkiilihlkiiilh
`;
