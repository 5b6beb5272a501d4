/** The look-up of a council's table by id and day, and what it says when there is none. */
import { type CouncilTable, councilTables } from '../../../../core/law/index.ts';
import { day } from '../../../../core/values/day.ts';

const table = (over: Partial<CouncilTable>): CouncilTable => ({
  id: 'uslugi',
  kind: 'care-services',
  resolution: 'uchwała nr I/1/2020 Rady Miejskiej w Zmyślinie',
  from: day('2020-01-01'),
  to: day('2023-12-31'),
  edges: 'percentOfCriterion',
  fee: 'percentOfPrice',
  per: 'hour',
  rounding: 'total',
  bands: [],
  place: {},
  ...over,
});

const first = table({});
const second = table({ from: day('2024-03-01'), to: null });
const tables = councilTables([first, second]);
const refusal = (text: RegExp) =>
  expect.objectContaining({
    code: 'council-table-unknown',
    message: expect.stringMatching(text) as unknown,
    place: { field: 'resolution' },
  }) as Error;

test('takes the version of the day, its first and last day included', () => {
  const on = (iso: string) => tables.on('uslugi', day(iso));
  expect(['2020-01-01', '2023-12-31', '2024-03-01', '2090-01-01'].map(on)).toEqual([
    first,
    first,
    second,
    second,
  ]);
});

test('in a gap it refuses with the periods there are', () => {
  expect(() => tables.on('uslugi', day('2024-01-15'))).toThrow(
    refusal(/15\.01\.2024; znane okresy: od 1\.01\.2020 do 31\.12\.2023; od 1\.03\.2024 bez końca\./),
  );
});

test('an unknown id is answered with those there are, and where to type one', () => {
  expect(() => tables.on('sluzby', day('2024-03-01'))).toThrow(refusal(/Są: uslugi\..*office\.xlsx/));
  expect(() => councilTables([]).on('uslugi', day('2024-03-01'))).toThrow(
    refusal(/Urząd nie podał żadnej\./),
  );
});
