/** What a calculation looks up is written down: parameters, readings, tables, warnings, each once. */
import { CalculationContext } from '../../../core/calculations/context.ts';
import { Derivation } from '../../../core/calculations/derivation/derivation.ts';
import {
  type CouncilTable,
  councilTables,
  officeSettings,
  type Rules,
  statutoryRules,
} from '../../../core/law/index.ts';
import { partMonthDays } from '../../../core/law/settings/part-months.ts';
import { day } from '../../../core/values/day.ts';
import { fraction } from '../../../core/values/fraction.ts';
import { zloty } from '../../../core/values/money.ts';

const context = (more: Partial<Rules> = {}) => new CalculationContext({ ...statutoryRules, ...more });

const table: CouncilTable = {
  id: 'uslugi',
  kind: 'care-services',
  resolution: 'uchwała nr I/1/2020 Rady Miejskiej w Zmyślinie',
  from: day('2020-01-01'),
  to: null,
  edges: 'percentOfCriterion',
  fee: 'percentOfPrice',
  per: 'hour',
  rounding: 'total',
  price: zloty(30),
  bands: [
    { above: null, upTo: fraction(100), single: fraction(0), family: fraction(0), place: {} },
    { above: fraction(100), upTo: null, single: fraction(100), family: fraction(100), place: {} },
  ],
  place: {},
};

test('a value asked twice is listed once, a value of another period beside it', () => {
  const asking = context();
  for (const on of ['2024-05-01', '2024-05-02', '2024-06-01']) asking.moneyOn('fc_benefit_kin', day(on));
  expect(asking.used.map(({ value }) => value)).toEqual(['899.00', '1002.00']);
});

test('a rate through a period is cut where it changes, and each part is listed', () => {
  const asking = context();
  const period = { from: day('2024-05-01'), to: day('2024-06-30') };
  const segments = asking.moneySegments('fc_benefit_kin', period, day('2024-06-30'));
  expect(segments).toHaveLength(2);
  expect(asking.used).toHaveLength(2);
});

test('a value that goes on after the last checked day is one part and listed once; the warning stays', () => {
  const asking = context();
  const period = { from: day('2026-10-01'), to: day('2026-12-31') };
  const decided = day('2026-12-31');
  const criteria = asking.numberSegments('uops.dps.zobowiazani.prog_procent_kryterium', period, decided);
  expect(criteria).toMatchObject([{ ...period, untilChanged: false, settledUntil: decided }]);
  expect(asking.used).toHaveLength(1);
  expect(asking.warnings.map(({ code }) => code)).toEqual(['law-past-verified']);
});

test('a part that is not settled to its end is not settled when the value goes on', () => {
  const asking = context();
  const period = { from: day('2026-10-01'), to: day('2026-12-31') };
  const decided = day('2026-11-30');
  expect(asking.numberSegments('uops.dps.zobowiazani.prog_procent_kryterium', period, decided)).toMatchObject(
    [{ ...period, untilChanged: true, settledUntil: decided }],
  );
});

test('a reading is told where it is first asked; a choice that changes within the case is told again', () => {
  const asking = context({
    settings: officeSettings([
      {
        id: 'fees.partMonth',
        choice: 'thirty',
        from: day('2026-06-01'),
        to: null,
        source: 'zarządzenie nr 5/2026',
        place: {},
      },
    ]),
  });
  const derivation = new Derivation();
  const ask = (on: string) => asking.setting(partMonthDays, day(on), derivation);
  expect(['2026-05-01', '2026-05-02', '2026-06-01', '2026-07-01'].map(ask)).toEqual([
    'calendar',
    'calendar',
    'thirty',
    'thirty',
  ]);
  expect(derivation.steps).toHaveLength(2);
  expect(asking.settings.map(({ choice, origin }) => [choice, origin])).toEqual([
    ['calendar', 'default'],
    ['thirty', 'office'],
  ]);
});

test('a table of the office is listed; one about something else is refused by its resolution', () => {
  const asking = context({ tables: councilTables([table]) });
  expect(asking.councilTable('uslugi', day('2026-01-01'), ['care-services'])).toBe(table);
  expect(asking.tables).toEqual([table]);
  expect(() => asking.councilTable('uslugi', day('2026-01-01'), ['shelter'])).toThrow(
    expect.objectContaining({ code: 'council-table-kind', place: { field: 'resolution' } }) as Error,
  );
});

test('a warning is given once, whoever gives it', () => {
  const asking = context();
  asking.warn('sprawdź', 'Sprawdź kwotę.');
  asking.warn('sprawdź', 'Sprawdź kwotę.');
  expect(asking.warnings).toEqual([{ code: 'sprawdź', text: 'Sprawdź kwotę.' }]);
});
