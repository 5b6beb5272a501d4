/** One table as pasted from a resolution: recognised by its words, linted cell by cell. */
import { bandText, criteriaOf, statutoryLaw } from '../../../core/law/index.ts';
import { lintWorkbook } from '../../../core/office/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { zloty } from '../../../core/values/money.ts';
import { readWorkbook } from '../../../core/workbooks/index.ts';
import { type CellInput, writeWorkbook } from '../../../core/workbooks/write/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { officeBytes } from '../../support/office-sheets.ts';

type Row = readonly CellInput[];
const criteria = criteriaOf(statutoryLaw);

function linted(sheets: Readonly<Record<string, readonly Row[]>>, sheet?: string) {
  const bytes = writeWorkbook(
    {
      title: 'Tabela',
      sheets: Object.entries(sheets).map(([name, rows]) => ({
        name,
        columns: Array.from({ length: 6 }, () => ({})),
        rows: rows.map((row) => [...row]),
      })),
    },
    nodePlatform,
  );
  return lintWorkbook(
    readWorkbook(bytes, nodePlatform, { file: 'uchwała.xlsx' }),
    'uchwała.xlsx',
    criteria,
    sheet,
  );
}

/** "code cell", without notes on how the table was read. */
const found = (...given: Parameters<typeof linted>): string[] =>
  linted(...given)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, place }) => `${code} ${place.cell}`);

const HEADER: Row = ['Lp.', 'Dochód w % kryterium', 'Osoba samotnie gospodarująca', 'Osoba w rodzinie'];

describe('recognises', () => {
  test('a two-level header below the title, the price in a sentence', () => {
    const { tables, findings } = linted({
      Załącznik: [
        ['Tabela odpłatności za usługi opiekuńcze'],
        ['Koszt jednej godziny usług opiekuńczych wynosi 22,00 zł.'],
        ['Lp.', 'Dochód w % kryterium dochodowego', 'Wysokość odpłatności w % ceny'],
        [undefined, undefined, 'osoba samotnie gospodarująca', 'osoba w rodzinie'],
        [1, 'do 100 %', 'bezpłatnie', 'nieodpłatnie'],
        [2, 'powyżej 100% do 120%', { value: 0.03, style: 'percent' }, '10 %'],
        [3, 'powyżej 120 %', '5%', '15%'],
      ],
    });
    expect(findings).toEqual([]);
    expect(tables).toMatchObject([
      { kind: 'care-services', fee: 'percentOfPrice', per: 'hour', price: zloty(22) },
    ]);
    expect(tables[0]?.bands.map(({ single, family }) => [single?.valueOf(), family?.valueOf()])).toEqual([
      [0, 0],
      [3, 10],
      [5, 15],
    ]);
  });

  test('per cents beside the złote that they came to: the per cents are the rule', () => {
    const { tables } = linted({
      Arkusz1: [
        ['Kryterium', 'Dochód osoby samotnej', 'Dochód na osobę w rodzinie', 'Odpłatność'],
        ['do 100%', 'do 776,00 zł', 'do 600,00 zł', '0'],
        ['powyżej 100%', 'powyżej 776,00 zł', 'powyżej 600,00 zł', '10%'],
      ],
    });
    expect(tables).toMatchObject([{ edges: 'percentOfCriterion' }]);
    expect(tables[0]?.bands).toHaveLength(2);
  });

  test('złote in a column for each kind of household, and that they stand for a former criterion', () => {
    const sheets = {
      Arkusz1: [
        [
          'Dochód osoby samotnie gospodarującej',
          'Dochód na osobę w rodzinie',
          'Opłata samotnie',
          'Opłata w rodzinie',
        ],
        ['do 776,00 zł', 'do 600,00 zł', '0,00 zł', '0,00 zł'],
        ['od 776,01 zł do 1164,00 zł', 'od 600,01 zł do 900,00 zł', '6,00 zł', '9,00 zł'],
        ['ponad 1164,00 zł', 'ponad 900,00 zł', '20,00 zł', '20,00 zł'],
      ],
    };
    expect(found(sheets)).toEqual(['frozen-criterion A2', 'frozen-criterion B2']);
    const [table] = linted(sheets).tables;
    expect(table?.bands.map((band) => bandText('money', band).replaceAll('\u00a0', ' '))).toEqual([
      'do 776,00 zł',
      'powyżej 776,00 zł do 1 164,00 zł',
      'powyżej 1 164,00 zł',
      'do 600,00 zł',
      'powyżej 600,00 zł do 900,00 zł',
      'powyżej 900,00 zł',
    ]);
  });

  test('edges in two columns', () => {
    expect(
      found({
        Arkusz1: [
          ['Powyżej', 'Do', 'Samotnie', 'W rodzinie'],
          [undefined, 100, 0, 0],
          [100, 150, 5, 10],
          [150, undefined, 10, 20],
        ],
      }),
    ).toEqual([]);
  });

  test('złote without a unit by their size, and then that they stand for a former criterion', () => {
    const sheets = {
      Arkusz1: [
        ['Powyżej', 'Do', 'Samotnie'],
        [undefined, 701, 0],
        [701, 841.2, 5],
        [841.2, undefined, 20],
      ],
    };
    expect(found(sheets)).toEqual(['frozen-criterion A2']);
    const [note] = linted(sheets).findings.filter(({ code }) => code === 'assumed-unit');
    expect(note).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('przyjęto złote') as string,
    });
  });

  test.each<[string, number, string]>([
    ['Dochód', 461, 'money'],
    ['Dochód', 600, 'percentOfCriterion'],
    ['Dochód w zł', 600, 'money'],
    ['Kryterium dochodowe %', 1010, 'percentOfCriterion'],
  ])('the unit of the edges: %s %d is %s', (header, edge, edges) => {
    const { tables, findings } = linted({
      Arkusz1: [
        [header, 'Opłata'],
        [`do ${edge}`, '0%'],
        [`powyżej ${edge}`, '10%'],
      ],
    });
    expect(tables).toMatchObject([{ edges }]);
    expect(findings.some(({ code }) => code === 'assumed-unit')).toBe(header === 'Dochód');
  });

  test('„od” and „do” in whole per cents: the gap of one per cent, with a band as it is meant', () => {
    const sheets = (...first: Row[]) => ({
      Arkusz1: [
        ['Od', 'Do', 'Samotnie', 'W rodzinie'],
        ...first,
        [101, 150, 5, 10],
        [151, 200, 10, 20],
      ] as Row[],
    });
    const told = (given: Readonly<Record<string, readonly Row[]>>) =>
      linted(given).findings.map(({ code, advice }) => `${code}: ${advice}`);
    expect(told(sheets([undefined, 100, 0, 0]))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^gap: .*„powyżej 100% do 150%”/),
        expect.stringMatching(/^gap: .*„powyżej 150% do 200%”/),
      ]),
    );
    expect(told(sheets([undefined, 100, 0, 0])).some((text) => text.startsWith('open-start'))).toBe(false);
    expect(told(sheets())).toContainEqual(
      expect.stringMatching(
        /^open-start: Brakuje progu „do 100%”: dodaj go, a ten zapisz jako „powyżej 100% do 150%”/,
      ),
    );
  });

  test('a shelter by its title, a per cent of the income by its header', () => {
    const { tables } = linted({
      Arkusz1: [
        ['Opłata za pobyt w schronisku dla osób bezdomnych'],
        ['Próg', 'Odpłatność w % dochodu'],
        ['do 100%', '30%'],
        ['powyżej 100%', '60%'],
      ],
    });
    expect(tables).toMatchObject([{ kind: 'shelter', fee: 'percentOfIncome', per: 'month' }]);
  });

  test('the sheet that holds the table, or the one that is named', () => {
    const sheets = { Opis: [['Uchwała', 'nr 1']], Tabela: [HEADER, [1, 'do 100%', '5%', '5%']] };
    expect(found(sheets)).toEqual(['open-end B2']);
    expect(() => linted(sheets, 'Opis')).toThrow(TeczkaError);
    expect(() => linted(sheets, 'Inny')).toThrow(TeczkaError);
  });
});

describe('finds, with the cell', () => {
  test.each<[string, readonly Row[], string[]]>([
    [
      'ranges of fees, as in the resolution that the voivode of Świętokrzyskie annulled (PNK.I.4130.20.2024)',
      [
        [1, 'do 100%', 'od 5 % do 10 %', '5%'],
        [2, 'powyżej 100% do 200%', '11-15 %', '11%'],
        [3, 'powyżej 200%', '16%–20%', '16%'],
      ],
      ['fee-range C2', 'fee-range C3', 'fee-range C4'],
    ],
    [
      'a gap and an open end',
      [
        [1, 'do 100%', '0%', '0%'],
        [2, '101%-150%', '5%', '10%'],
      ],
      ['gap B3', 'open-end B3'],
    ],
    [
      'an edge in two bands',
      [
        [1, 'do 100%', '0%', '0%'],
        [2, 'od 100%', '5%', '10%'],
      ],
      ['overlap B3'],
    ],
    [
      'a band and a fee that cannot be read, an empty fee',
      [
        [1, 'do 100%', 'według uznania', undefined],
        [2, 'pozostali', '5%', '10%'],
        [3, 'powyżej 100%', '5%', '10%'],
      ],
      ['fee-unreadable C2', 'missing-fee D2', 'unreadable B3'],
    ],
    [
      'a row in złote among per cents',
      [
        [1, 'do 100%', '0%', '0%'],
        [2, 'powyżej 100% do 200%', '5%', '10%'],
        [3, 'powyżej 1552 zł', '9%', '20%'],
      ],
      ['unreadable B4', 'open-end B3'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found({ Arkusz1: [HEADER, ...rows] })).toEqual(expected);
  });
});

test('all tables of an office.xlsx, faulty cells and faulty bands together', () => {
  const bytes = officeBytes({
    Uchwały: [
      [
        'Id',
        'Rodzaj',
        'Uchwała',
        'Obowiązuje od',
        'Obowiązuje do',
        'Progi',
        'Opłata',
        'Za',
        'Cena',
        'Zaokrąglenie',
      ],
      [
        'uo',
        'usługi opiekuńcze',
        'uchwała nr 1',
        '1.01.2025',
        undefined,
        'procent kryterium',
        'procent ceny',
        'godzina',
        30,
      ],
      [
        'mt',
        'mieszkanie treningowe',
        'uchwała nr 2',
        '1.01.2025',
        undefined,
        'procent kryterium',
        'procent dochodu',
        'miesiąc',
      ],
    ],
    'Tabele opłat': [
      ['Id', 'Obowiązuje od', 'Powyżej', 'Do', 'Osoba samotnie gospodarująca', 'Osoba w rodzinie'],
      ['uo', undefined, undefined, 100, 0, 0],
      ['uo', undefined, 110, undefined, 5, 5],
      ['mt', undefined, 100, undefined, 'od 5 do 10 %', 5],
    ],
  });
  const { tables, findings } = lintWorkbook(
    readWorkbook(bytes, nodePlatform, { file: 'office.xlsx' }),
    'office.xlsx',
    criteria,
  );
  expect(findings.map(({ code, place }) => `${code} ${place.sheet} ${place.cell}`)).toEqual([
    'fee-range Tabele opłat E4',
    'gap Tabele opłat C3',
  ]);
  expect(tables.map(({ id }) => id)).toEqual(['uo']);
});
