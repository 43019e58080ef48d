import { describe, expect, it } from 'vitest';
import { runChecks } from '#core/qa/run.ts';

/** `measurements.unit "45 m"` for each finding in the second text. */
function found(from: string, source: string, to: string, target: string): readonly string[] {
  return runChecks({ texts: { [from]: source, [to]: target }, from })
    .filter(
      ({ language, check }) =>
        language === to && /^(?:measurements|times|weekdays|percentages|dates|numbers|money)$/.test(check),
    )
    .map(({ message, start, end }) => `${message} "${target.slice(start, end)}"`);
}

describe('units and times that differ', () => {
  it.each([
    ['en', 'They seized 12 kg.', 'fr', 'Ils ont saisi 12 g.', 'measurements.unit "12 g"'],
    ['ar', 'طريق طولها 45 كيلومترا', 'fr', 'une route de 45 milles', 'measurements.unit "45 milles"'],
    ['fr', '250 litres d’eau', 'ar', '250 غالونا من الماء', 'measurements.unit "250 غالونا"'],
    ['en', '250 litres of water', 'fr', '250 millilitres d’eau', 'measurements.unit "250 millilitres"'],
    ['ar', 'على الساعة التاسعة مساء', 'fr', 'à 9 heures', 'times.changed "9 heures"'],
    ['fr', 'à 10 h', 'ar', 'على الساعة العاشرة مساء', 'times.changed "العاشرة مساء"'],
    ['en', 'at 3:30 p.m.', 'ar', 'على الساعة 03:30', 'times.changed "03:30"'],
    ['en', 'at noon', 'fr', 'à minuit', 'times.changed "minuit"'],
    ['fr', 'à midi', 'ar', 'الثانية عشرة ليلا', 'times.changed "الثانية عشرة ليلا"'],
    ['ar', 'مفتوح كل يوم أحد', 'fr', 'ouvert tous les lundis', 'weekdays.changed "lundis"'],
    ['fr', 'une hausse de 4,5 %', 'en', 'a rise of 4.5 points', 'percentages.sign-missing "4.5 points"'],
    [
      'en',
      'tens of billions of euros',
      'fr',
      'des dizaines de millions d’euros',
      'numbers.scale "millions d’euros"',
    ],
    ['fr', '1 million et demi de dollars', 'ar', '1,5 مليار دولار', 'money.changed "1,5 مليار دولار"'],
    ['en', 'a rise of 4.5 points', 'ar', 'ارتفاع بنسبة 4,5%', 'percentages.sign-extra "4,5%"'],
  ])('%s: %s, %s: %s', (from, source, to, target, issue) => {
    expect(found(from, source, to, target)).toEqual([issue]);
  });
});

describe('units and times that are the same', () => {
  it.each([
    ['fr', 'un appel 5G et 3 l’an', 'en', 'a 5G call and 3 a year'],
    ['fr', '1,5 litre', 'en', '1,500 ml'],
    ['fr', 'le dimanche après-midi', 'en', 'on Sunday afternoon'],
    ['en', 'at 9 in the evening', 'ar', 'على الساعة التاسعة مساء'],
    ['fr', 'pendant 9 heures', 'ar', 'طيلة تسع ساعات'],
    ['fr', 'à midi', 'ar', 'الساعة الثانية عشرة ظهرا'],
    ['fr', 'ouvert tous les dimanches', 'ar', 'مفتوح كل يوم أحد'],
    ['fr', 'le jeudi 12 et le vendredi 13 juin', 'ar', 'الخميس 12 والجمعة 13 يونيو'],
    ['fr', 'une hausse de 4,5 points', 'en', 'a rise of 4.5 percentage points'],
    ['en', 'hundreds of millions of people', 'ar', 'مئات الملايين من الأشخاص'],
    ['fr', '2 millions et demi de dollars', 'en', '$2.5 million'],
    ['ar', 'فاز بفارق 4 نقاط', 'fr', 'vainqueur avec 4 buts d’avance'],
  ])('%s: %s, %s: %s', (from, source, to, target) => {
    expect(found(from, source, to, target)).toEqual([]);
  });
});
