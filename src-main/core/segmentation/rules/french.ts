import { type SentenceRules, words } from './rules.ts';

/** French press usage in France, the Maghreb and Canada (design/domain-rules.md, F2). */
export const FRENCH: SentenceRules = {
  cased: true,
  titles: words(`
    m mm mr mrs mme mmes mlle mlles me mes mgr dr drs pr prs prof gal gén col cdt cne lt adj cap st ste sts stes
    s.e s.m s.a s.a.r s.a.i s.s s.exc ll.aa ll.aa.rr ll.aa.ii.rr ll.mm ll.ee s.em vve bd av
  `),
  numbered: words(`
    art arts al n no nos n° nº num p pp vol vols chap ch t fig figs éd sect par réf alin ann tél ext env
    janv févr fév avr juil sept oct nov déc b.o
  `),
  open: words('cf c.-à-d c-à-d càd p.ex ex i.e vs av'),
  ambiguous: words(`
    etc suiv sq sqq ibid inc ltd co cie sté corp s.a s.a.r.l s.a.s j.-c u.s o.n.u u.e min max env trad coll dir
    dép arr rép apr h jr sr
  `),
  starters: words(`
    le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j tu son sa ses leur leurs
    notre nos votre vos mon ma mes en à au aux dans par pour avec sans sous sur chez vers depuis pendant durant
    lors après avant entre malgré selon afin ainsi aussi alors mais et ou or donc car ni si quand lorsque lorsqu
    puisque puisqu comme que qu qui quoi dont où quel quelle quels quelles comment pourquoi tout toute tous toutes
    chaque plusieurs certains certaines quelques aucun aucune autre autres celui celle ceux celles cela ceci ça
    est sont était a ont avait y ne n se s enfin ensuite puis toutefois cependant néanmoins pourtant par ailleurs
    outre également concernant quant grâce face suite bref voici voilà parmi jusqu jusque aujourd hier demain
    rappelons notons soulignons premièrement deuxièmement finalement désormais récemment actuellement plus moins
    tandis bien même seul seule seuls ici là oui non reste
  `),
  clock: words(''),
  clockFollowers: words(''),
  letterWords: words(''),
  continuing: words(''),
};
