/** The steps of a derivation: what stands in the sentence, what in the formula, and that the formula holds. */
import fc from 'fast-check';
import { Derivation } from '../../../../core/calculations/derivation/derivation.ts';
import {
  count,
  money,
  number,
  over,
  percent,
  times,
} from '../../../../core/calculations/derivation/expression.ts';
import { statutoryLaw } from '../../../../core/law/index.ts';
import { partMonthDays } from '../../../../core/law/settings/part-months.ts';
import { day } from '../../../../core/values/day.ts';
import { fraction } from '../../../../core/values/fraction.ts';
import { grosze, zloty } from '../../../../core/values/money.ts';
import { formulaHolds } from '../../../support/formula.ts';

const BASIS = 'art. 61 u.p.s.';
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

/** The only step that the work writes. */
function stepOf(work: (derivation: Derivation) => void) {
  const derivation = new Derivation();
  work(derivation);
  expect(derivation.steps).toHaveLength(1);
  return derivation.steps[0];
}

describe('dated', () => {
  test('tells a value once, and another value of the same parameter beside it', () => {
    const derivation = new Derivation();
    for (const on of ['2024-05-01', '2024-05-02', '2024-06-01']) {
      derivation.dated(statutoryLaw.moneyOn('fc_benefit_kin', day(on)));
    }
    expect(derivation.steps).toHaveLength(2);
  });

  test('prints an amount of the law with its publication, and holds the amount', () => {
    const step = stepOf((derivation) =>
      derivation.dated(statutoryLaw.moneyOn('fc_benefit_kin', day('2024-06-01')), 'Świadczenie'),
    );
    expect(plain(step?.text)).toMatch(/^Świadczenie wynosi 1 002,00 zł \(.*M\.P\. 2024 poz\. 230\)\.$/);
    expect(step).toMatchObject({ amount: zloty(1002), basis: 'art. 80 ust. 1 pkt 1 uwrspz' });
  });

  test('a number has no amount; left to itself it is called by the parameter’s name', () => {
    const dated = statutoryLaw.numberOn('fc_valorisation_threshold', day('2024-06-01'));
    const step = stepOf((derivation) => derivation.dated(dated));
    expect(step?.text).toContain(`${dated.name} wynosi 105%`);
    expect(step).not.toHaveProperty('amount');
  });

  test('a value of the office is told as such', () => {
    const dated = statutoryLaw
      .withOfficeValues([
        {
          id: 'fc_benefit_kin',
          from: day('2026-06-01'),
          to: null,
          value: '1076.00',
          source: 'M.P. 2026 poz. 1',
          place: {},
        },
      ])
      .moneyOn('fc_benefit_kin', day('2026-06-01'));
    const step = stepOf((derivation) => derivation.dated(dated, 'Świadczenie'));
    expect(plain(step?.text)).toBe(
      'Świadczenie wynosi 1 076,00 zł (wartość wpisana przez urząd: M.P. 2026 poz. 1).',
    );
  });
});

describe('reading', () => {
  const sentence = (chosen: Parameters<Derivation['reading']>[1]) =>
    stepOf((derivation) => derivation.reading(partMonthDays, chosen))?.text;

  test('says what was chosen and by whom', () => {
    expect(sentence({ choice: 'calendar', origin: 'default' })).toBe(
      'Przepis można rozumieć różnie (dzielenie opłaty miesięcznej za niepełny miesiąc). Przyjęto: opłatę dzieli się przez liczbę dni kalendarzowych miesiąca (ustawienie domyślne programu).',
    );
    expect(sentence({ choice: 'thirty', origin: 'office', source: 'zarządzenie nr 5/2026' })).toContain(
      'Przyjęto: opłatę dzieli się przez 30 (wybór urzędu: zarządzenie nr 5/2026).',
    );
    expect(sentence({ choice: 'thirty', origin: 'given', source: 'podane przy wyliczeniu' })).toContain(
      '(podane przy wyliczeniu).',
    );
  });
});

describe('compute', () => {
  test('names the rounding only where it changed something', () => {
    const derivation = new Derivation();
    const exact = derivation.compute(
      'Opłata.',
      times(money(zloty(2600)), percent(fraction(7, 10))),
      'halfUp',
      BASIS,
    );
    const rounded = derivation.compute('Opłata.', over(money(zloty(1000)), count(3)), 'down', BASIS);
    expect([exact, rounded]).toEqual([zloty(1820), zloty('333.33')]);
    expect(derivation.steps.map(({ text }) => text)).toEqual([
      'Opłata.',
      'Opłata. Wynik zaokrąglono do pełnego grosza (w dół).',
    ]);
  });
});

describe('compare', () => {
  const words = (order: number) => (order > 0 ? 'Wyższy.' : order < 0 ? 'Niższy.' : 'Równy.');
  test.each([
    ['1010.01', 'Wyższy.', '1 010,01 zł > 1 010,00 zł'],
    ['1010.00', 'Równy.', '1 010,00 zł = 1 010,00 zł'],
    ['1009.99', 'Niższy.', '1 009,99 zł < 1 010,00 zł'],
  ])('%s against 1010: %s', (income, text, formula) => {
    const step = stepOf((derivation) =>
      derivation.compare(words, money(zloty(income)), money(zloty(1010)), BASIS),
    );
    expect(step).toMatchObject({ text, basis: BASIS });
    expect(plain(step?.formula)).toBe(formula);
  });

  test('answers the order and prints a comparison that holds, for any amounts', () => {
    const amount = fc.integer({ min: 0, max: 1e7 }).map(grosze);
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 9 }), (left, right, persons) => {
        const derivation = new Derivation();
        const order = derivation.compare(words, over(money(left), count(persons)), money(right), BASIS);
        expect(Math.sign(order)).toBe(Math.sign(left - right * persons));
        expect(derivation.steps.map(({ formula }) => formulaHolds(formula ?? ''))).toEqual([true]);
      }),
    );
  });
});

describe('measure', () => {
  test.each([
    [{ places: 2, unit: '%' }, fraction(1, 3), '1 / 3 ≈ 33,33%'],
    [{ places: 2, unit: '%' }, fraction(1, 4), '1 / 4 = 25%'],
    [{ places: 1, unit: 'etatu' }, fraction(1, 2), '1 / 2 = 0,5 etatu'],
    [{ places: 0 }, fraction(7, 2), '7 / 2 ≈ 4'],
  ])('%j', (form, value, formula) => {
    const derivation = new Derivation();
    const left = over(number(fraction(value.n)), number(fraction(value.d)));
    const measured = derivation.measure('Udział.', left, form, BASIS);
    expect(measured.equals(value)).toBe(true);
    expect(plain(derivation.steps[0]?.formula)).toBe(formula);
  });

  test('prints what recomputes to the places shown, for any ratio', () => {
    const whole = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 4 }), (one, other, places) => {
        const derivation = new Derivation();
        derivation.measure('Udział.', over(count(one), count(other)), { places, unit: '%' }, BASIS);
        expect(derivation.steps.map(({ formula }) => formulaHolds(formula ?? ''))).toEqual([true]);
      }),
    );
  });
});

test('state and quote write a sentence, the latter with its amount', () => {
  const derivation = new Derivation();
  derivation.state('Osoba mieszka sama.', BASIS);
  derivation.quote('Dochód wynosi 5,00 zł.', zloty(5), BASIS);
  expect(derivation.steps).toEqual([
    { text: 'Osoba mieszka sama.', basis: BASIS },
    { text: 'Dochód wynosi 5,00 zł.', amount: zloty(5), basis: BASIS },
  ]);
});
