import { type SentenceRules, words } from './rules.ts';

/** English press usage, American and British (design/domain-rules.md, F1). */
export const ENGLISH: SentenceRules = {
  cased: true,
  titles: words(`
    mr mrs ms mx messrs mmes dr drs prof gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig gov sen sens rep reps
    pres amb hon rev fr msgr st ste mt ft rt supt insp det atty fmr h.e h.r.h h.m h.h h.i.h dir asst assoc
  `),
  numbered: words(`
    no nos n° nº art arts para paras par p pp vol vols ch chap sec sect fig figs eq cl reg regs ref rs approx
    ca ser tel ext v vers jan feb febr mar apr jun jul aug sep sept oct nov dec
  `),
  open: words('cf e.g eg i.e ie viz vs f.e resp incl excl'),
  ambiguous: words(`
    inc ltd co corp plc llc bros cie s.a jr sr esq etc al et.al ave blvd rd dept univ min max est ed eds bldg
    ph.d m.d b.a m.a u.s u.s.a u.n u.k e.u d.c p.o mon tue tues wed thu thur thurs fri sat sun
  `),
  starters: words(`
    the a an this that these those it he she they we you i his her hers their our your its my one some many most
    all both each every any several few more another other others such no not nor in on at by for from with without
    as after before when whenever while if unless although though since because however but and or so then thus
    hence there here what who whom whose how why where which did do does is are was were has have had will would
    can could should may might must let please also according additionally furthermore moreover meanwhile
    nevertheless nonetheless therefore consequently finally first firstly second secondly third lastly last next
    today yesterday tomorrow now once only even just still yet under over during between among against through
    throughout despite following including given to of until upon within about above below around along across
    along speaking asked addressing noting recalling yes perhaps earlier later again instead indeed overall
  `),
  clock: words('a.m p.m am pm'),
  clockFollowers: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december gmt utc est edt cst cdt pst pdt et pt cet cest bst eastern pacific central
    local greenwich moroccan paris london rabat tokyo
  `),
  letterWords: words('i'),
  continuing: words(''),
};
