/** The linter of council tables on real resolutions, and on each of their slips made on purpose. */
import {
  type CouncilTable,
  findingText,
  lintTable,
  normaliseBands,
  tableRefusal,
} from '../../../../core/law/index.ts';
import { day } from '../../../../core/values/day.ts';
import { zloty } from '../../../../core/values/money.ts';
import {
  bandsOf,
  criteria,
  KETY,
  KETY_IN_ZLOTE,
  LIDZBARK,
  PRZEWORSK,
  type Row,
  tableOf,
  WIDAWA,
} from './real-tables.ts';

/** "code cell" of each finding. */
const found = (table: CouncilTable): string[] =>
  lintTable(table, criteria).map(({ code, place }) => `${code} ${place.cell}`);

const withoutPrice = (table: CouncilTable): CouncilTable => {
  const { price, ...rest } = table;
  expect(price).toBeDefined();
  return rest;
};

const IN_ZLOTE = { edges: 'money', fee: 'money' } as const;

describe('real tables', () => {
  test('GOPS Kęty (XLVII/421/2018) in per cents is clean; eight printed steps were joined and are told', () => {
    expect(found(tableOf(KETY))).toEqual([]);
    const { notes } = normaliseBands(
      'percentOfCriterion',
      bandsOf(KETY, { edges: 'percentOfCriterion', fee: 'percentOfPrice' }),
      criteria,
    );
    expect(notes.map(({ place }) => place.cell)).toEqual(['C4']);
    expect(notes[0]?.message).toContain('Tak samo w 7\u00a0innych progach.');
    expect(notes[0]?.message).toContain('150,01%');
  });

  test('GOPS Kęty in złote: right while the criterion of 2022–2024 held, frozen when left in force', () => {
    expect(found(tableOf(KETY_IN_ZLOTE, { ...IN_ZLOTE, to: day('2024-12-31') }))).toEqual([]);
    expect(found(tableOf(KETY_IN_ZLOTE, IN_ZLOTE))).toEqual(['frozen-criterion C2', 'frozen-criterion C11']);
    const [single, family] = lintTable(tableOf(KETY_IN_ZLOTE, IN_ZLOTE), criteria);
    expect(single?.message).toContain('776,00\u00a0zł, które obowiązywało do 31.12.2024');
    expect(family?.message).toContain('100%, 150%, 170%');
  });

  test.each<[string, readonly Row[], string[]]>([
    ['GOPS Widawa, cut after 225 per cent', WIDAWA, ['open-end C5']],
    ['MOPS Przeworsk, cut after 140 per cent', PRZEWORSK, ['open-end C4']],
  ])('%s, says nothing of higher incomes', (_, rows, expected) => {
    expect(found(tableOf(rows))).toEqual(expected);
  });

  test('Gmina Lidzbark Warmiński, shelter, is clean; its cost comes with the case', () => {
    const shelter = withoutPrice(tableOf(LIDZBARK, { kind: 'shelter', per: 'month' }));
    expect(found(shelter)).toEqual([]);
  });

  test('powiat kwidzyński (2012): relief below 100 per cent whole, up to 300 in part, then none', () => {
    const relief = tableOf(
      [
        ['', '<100', '100', '100'],
        ['≥100', '300', '50', '50'],
      ],
      { kind: 'parents-fee-relief', fee: 'percentOfFee', per: 'month' },
    );
    expect(found(relief)).toEqual([]);
  });
});

describe('slips', () => {
  test.each<[string, readonly Row[], string[]]>([
    [
      'a gap of a whole per cent',
      [
        ['', '100', '0', '0'],
        ['101', '', '5', '5'],
      ],
      ['gap C3'],
    ],
    [
      'a gap at one point',
      [
        ['', '<100', '0', '0'],
        ['100', '', '5', '5'],
      ],
      ['gap C3'],
    ],
    [
      'an overlap',
      [
        ['', '150', '0', '0'],
        ['100', '', '5', '5'],
      ],
      ['overlap C3'],
    ],
    [
      'an overlap at one point',
      [
        ['', '100', '0', '0'],
        ['≥100', '', '5', '5'],
      ],
      ['overlap C3'],
    ],
    [
      'a band after one without an end',
      [
        ['', '', '0', '0'],
        ['100', '', '5', '5'],
      ],
      ['overlap C3'],
    ],
    [
      'reversed edges',
      [
        ['', '100', '0', '0'],
        ['150', '100', '9', '9'],
        ['100', '', '9', '9'],
      ],
      ['reversed C3'],
    ],
    [
      'bands out of order',
      [
        ['100', '', '5', '5'],
        ['', '100', '0', '0'],
      ],
      ['unordered C3'],
    ],
    ['no band for low incomes', [['100', '', '5', '5']], ['open-start C2']],
    [
      'a row without one of the figures',
      [
        ['', '100', '0', '0'],
        ['100', '', '5', ''],
      ],
      ['missing-fee C3'],
    ],
    ['more than the whole price', [['', '', '5', '150']], ['above-whole C2']],
    [
      'a fee that falls',
      [
        ['', '100', '5', '5'],
        ['100', '', '3', '5'],
      ],
      ['not-monotone C3'],
    ],
    [
      'one row with the columns swapped',
      [
        ['', '100', '0', '0'],
        ['100', '120', '10', '3'],
        ['120', '', '12', '15'],
      ],
      ['swapped-columns C3'],
    ],
    [
      'all rows with the columns swapped',
      [
        ['', '100', '0', '0'],
        ['100', '120', '10', '3'],
        ['120', '', '15', '5'],
      ],
      ['swapped-columns C3'],
    ],
    ['no rows', [], ['no-bands A2']],
  ])('%s', (_, rows, expected) => {
    expect(found(tableOf(rows))).toEqual(expected);
  });

  test('a price that is missing: refused for services, left to the case for centres', () => {
    const services = withoutPrice(tableOf(KETY));
    expect(found(services)).toEqual(['missing-price A2']);
    expect(found({ ...services, kind: 'support-centre' })).toEqual([]);
  });

  test('a table of art. 97 may begin above the criterion, up to which the act itself frees', () => {
    const rows: readonly Row[] = [['100', '', '5', '10']];
    expect(found(tableOf(rows, { kind: 'training-flat' }))).toEqual([]);
    expect(found(tableOf(rows, { kind: 'shelter' }))).toEqual(['open-start C2']);
  });

  test('a fee in złote above the price', () => {
    expect(found(tableOf([['', '', '5', '31']], { fee: 'money', price: zloty(30) }))).toEqual([
      'above-whole C2',
    ]);
    expect(found(tableOf([['', '', '0', '1']], { fee: 'money', price: zloty(0) }))).toEqual([
      'above-whole C2',
    ]);
  });

  test('round edges in złote are no per cents of a criterion', () => {
    const rows: readonly Row[] = [
      ['', '1000', '0', '0'],
      ['1000', '', '1', '2'],
    ];
    expect(found(tableOf(rows, IN_ZLOTE))).toEqual([]);
  });
});

test('a refusal tells every error with its place and what to do, and no warning', () => {
  const table = tableOf([
    ['', '100', '5', '0'],
    ['110', '', '5', '120'],
  ]);
  const findings = lintTable(table, criteria);
  expect(findings.map(({ code }) => code)).toContain('swapped-columns');
  const refusal = tableRefusal(table, findings);
  expect(refusal).toMatchObject({ code: 'council-table-invalid', place: { cell: 'C3' } });
  expect(refusal?.message).toContain('komórka C3: Między progami');
  expect(refusal?.message).not.toContain('odwrotnie');
  expect(tableRefusal(table, [])).toBeUndefined();
  const [first] = findings;
  expect(first && findingText(first)).toContain('Sprawdź w uchwale');
});
