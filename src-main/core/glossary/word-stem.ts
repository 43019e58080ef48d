import { lightStem } from '#core/text/stem.ts';

/**
 * The stem of a folded word for recognition, in a primary language: that of the memory's search (stem.ts), and plurals
 * and feminines that no rule of it makes, in pairs `form>singular`.
 */
export function wordStem(form: string, primary: string): string {
  if (primary === 'ar') return form;
  return lightStem(IRREGULAR.get(primary)?.get(form) ?? form, primary);
}

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(/\s+/u).map((pair) => pair.split('>') as [string, string]));

const IRREGULAR: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'en',
    pairs(
      `analyses>analysis crises>crisis theses>thesis hypotheses>hypothesis syntheses>synthesis memoranda>memorandum
      criteria>criterion phenomena>phenomenon referenda>referendum curricula>curriculum fora>forum alumni>alumnus
      bacteria>bacterium indices>index appendices>appendix matrices>matrix people>person mice>mouse teeth>tooth geese>goose
      heroes>hero vetoes>veto embargoes>embargo cargoes>cargo echoes>echo potatoes>potato tomatoes>tomato volcanoes>volcano
      shelves>shelf thieves>thief knives>knife loaves>loaf wolves>wolf calves>calf scarves>scarf selves>self`,
    ),
  ],
  [
    'fr',
    pairs(
      `cheffe>chef cheffes>chef baux>bail coraux>corail emaux>email noyaux>noyau tuyaux>tuyau joyaux>joyau boyaux>boyau
      cieux>ciel nouvelle>nouveau nouvelles>nouveau nouvel>nouveau belle>beau belles>beau vieille>vieux vieilles>vieux
      grecque>grec grecques>grec turque>turc turques>turc franche>franc franches>franc blanche>blanc blanches>blanc
      seche>sec seches>sec longue>long longues>long favorite>favori favorites>favori fraiche>frais fraiches>frais
      ambassadrice>ambassadeur ambassadrices>ambassadeur`,
    ),
  ],
]);
