import fc from 'fast-check';
import { children } from '../../../../core/registers/children/register.ts';
import type { Corrections } from '../../../../core/registers/recognition/corrections.ts';
import { proposeMapping, recogniseRegister } from '../../../../core/registers/recognition/recognise.ts';
import { day } from '../../../../core/values/day.ts';
import { date, pesel, type RegisterRow } from '../../../support/register-sheets.ts';
import { workbookView, type ViewedSheet } from '../../../support/register-views.ts';
import { refusalOf } from '../../../support/numbers.ts';

const ASOF = day('2026-04-30');
const PLAIN = ['Nazwisko', 'Imię', 'PESEL', 'Data urodzenia', 'Data umieszczenia'];
const ROWS: readonly RegisterRow[] = [1, 2, 3, 4].map((serial) => [
  'Wymyślna',
  'Anna',
  pesel('150312', serial),
  date('2015-03-12'),
  date('2020-05-11'),
]);

const inputOf = (sheet: ViewedSheet, corrections?: Corrections) => ({
  file: 'rejestr.xlsx',
  workbook: workbookView({ A: sheet }),
  ...(corrections && { corrections }),
});

function propose(header: RegisterRow, corrections?: Corrections, rows = ROWS) {
  const input = inputOf({ rows: [header, ...rows] }, corrections);
  const proposal = proposeMapping(input, [children], ASOF);
  const of = (id: string) => proposal?.columns.find((column) => column.id === id);
  return { proposal, of, notes: () => recogniseRegister(input, [children], ASOF).source.notes };
}

describe('a proposal of columns', () => {
  test('headings that fit are sure, the sheet and the header too', () => {
    const { proposal, of, notes } = propose(PLAIN);
    expect(proposal).toMatchObject({
      register: 'children',
      sheet: { name: 'A', certainty: 'certain' },
      header: { row: 1, certainty: 'certain', others: [] },
      unknown: [],
    });
    expect(of('pesel')?.taken).toEqual({
      column: 2,
      header: 'PESEL',
      why: 'whole',
      confidence: 1,
      certainty: 'certain',
    });
    expect(of('remarks')).toEqual({
      id: 'remarks',
      title: 'Uwagi',
      absent: false,
      taken: undefined,
      candidates: [],
    });
    expect(notes()).toEqual([]);
  });

  test.each([
    ['letters set apart', 'P E S E L'],
    ['letters one below the other', 'P\nE\nS\nE\nL'],
    ['capitals divided at the end of a line', 'PE-\nSEL'],
    ['a soft hyphen', 'PE\u00adSEL'],
    ['brackets', 'Pesel (11 cyfr)'],
  ])('a heading with %s is that heading', (_, heading) => {
    const { of } = propose(['Nazwisko', 'Imię', heading, 'Data urodzenia', 'Data umieszczenia']);
    expect(of('pesel')?.taken).toMatchObject({ column: 2, why: 'whole' });
  });

  test.each([
    ['cut words', 'Nazw. dziecka', 'lastName', 0],
    ['a wrong letter', 'PESL', 'pesel', 2],
    ['two letters swapped', 'PESLE', 'pesel', 2],
    ['Cyrillic letters', 'РЕSЕL', 'pesel', 2],
    ['a cut word', 'Data umieszcz.', 'placedOn', 4],
    ['a word divided without a hyphen', 'Data umieszcze\nnia', 'placedOn', 4],
    ['a word cut short', 'Data urodz.', 'birthDate', 3],
  ])('%s in a heading make a similar one: used, with a note that asks to look', (_, heading, id, column) => {
    const header = PLAIN.map((plain, at) => (at === column ? heading : plain));
    const { of, notes } = propose(header);
    expect(of(id)?.taken).toMatchObject({ column, why: 'similar' });
    expect(of(id)?.taken?.confidence).toBeLessThan(0.95);
    expect(notes()).toEqual([expect.stringContaining('bo ma podobny nagłówek. Sprawdź, czy słusznie.')]);
  });

  test('a heading that may mean two columns, or says only a part, is a candidate and never read', () => {
    const { of, notes } = propose(
      [...PLAIN, 'Data urodzenia dziecka wg aktu', 'Nazwisko rodowe', 'Data wydania'],
      {
        columns: { lastName: 'A' },
      },
    );
    expect(of('birthDate')?.taken?.column).toBe(3);
    expect(of('decisionDate')?.taken).toBeUndefined();
    expect(of('decisionDate')?.candidates).toEqual([
      expect.objectContaining({ column: 7, why: 'similar', certainty: 'unsure' }),
    ]);
    expect(notes()).toContain(
      'Kolumna „Data wydania” (H) może być kolumną „Data decyzji”; to niepewne, więc jej nie użyto. Wskaż ją, jeśli to ona.',
    );
  });

  test('two similar headings for one column leave it open', () => {
    const { of } = propose([...PLAIN, 'Koordynatr', 'Kordynator']);
    expect(of('coordinator')?.taken).toBeUndefined();
    expect(of('coordinator')?.candidates.map(({ column, certainty }) => [column, certainty])).toEqual([
      [5, 'unsure'],
      [6, 'unsure'],
    ]);
  });

  test('„od” is never taken for „do”', () => {
    const header = ['Nazwisko', 'Imię', 'PESEL', 'Pobytt od', 'Pobytt do'];
    const { of } = propose(
      header,
      undefined,
      ROWS.map(([last, first, number, , placed]) => [
        last ?? null,
        first ?? null,
        number ?? null,
        placed ?? null,
      ]),
    );
    expect([of('placedOn')?.taken?.column, of('leftOn')?.taken?.column]).toEqual([3, 4]);
  });

  test('a heading whose cells are something else is said, and is no longer sure', () => {
    const { of, notes } = propose(['Nazwisko', 'Imię', 'Data urodzenia', 'PESEL', 'Data umieszczenia']);
    expect(of('pesel')?.taken).toMatchObject({ column: 3, certainty: 'unsure', contradiction: 'daty' });
    expect(of('birthDate')?.taken).toMatchObject({ column: 2, contradiction: 'numery PESEL' });
    expect(notes()).toEqual([
      'Kolumna „Data urodzenia” (C) to według nagłówka „Data urodzenia”, ale zawiera przede wszystkim numery PESEL. Sprawdź, czy kolumny nie są przesunięte.',
      'Kolumna „PESEL” (D) to według nagłówka „PESEL”, ale zawiera przede wszystkim daty. Sprawdź, czy kolumny nie są przesunięte.',
    ]);
  });

  test('where a PESEL column under another heading fits better, it is named', () => {
    const rows = ROWS.map(
      ([last, first, number, born, placed]) => [last, first, born, number, placed] as RegisterRow,
    );
    const { of, notes } = propose(
      ['Nazwisko', 'Imię', 'PESEL', 'Ident.', 'Data umieszczenia'],
      undefined,
      rows,
    );
    expect(of('pesel')?.taken).toMatchObject({ column: 2, contradiction: 'daty' });
    expect(of('pesel')?.candidates).toEqual([expect.objectContaining({ column: 3, why: 'contents' })]);
    expect(notes()[0]).toContain(
      'ale zawiera przede wszystkim daty; „PESEL” może być w kolumnie „Ident.” (D)',
    );
  });

  test('wrong and empty cells are no contradiction', () => {
    const rows = ['brak', '15231200001', '1523120000', 'brak'].map((number): RegisterRow => [
      'Wymyślna',
      'Anna',
      number,
      'ok. 2015',
      date('2020-05-11'),
    ]);
    const { of } = propose(PLAIN, undefined, rows);
    expect(of('pesel')?.taken?.contradiction).toBeUndefined();
    expect(of('birthDate')?.taken?.contradiction).toBeUndefined();
  });

  test.each(['PESEL matki', 'Nr PESEL opiekuna', 'PESEL rodzica zastępczego'])(
    'a column „%s” is never the PESEL of the child, whatever it holds',
    (heading) => {
      const { of } = propose(['Nazwisko', 'Imię', heading, 'Data urodzenia', 'Data umieszczenia']);
      expect(of('pesel')).toMatchObject({ taken: undefined, candidates: [] });
    },
  );

  test('a group about a parent that nobody merged makes the columns to its right doubtful', () => {
    const rows = ROWS.map((row): RegisterRow => [...row, 'Wymyślna', 'Ewa', pesel('000102', 2)]);
    const lower = [
      'Nazwisko',
      'Imię',
      'Nr akt',
      'Data urodzenia',
      'Data umieszczenia',
      'Nazwisko',
      'Imię',
      'PESEL',
    ];
    const sheet = {
      rows: [
        ['Dziecko', null, null, null, null, 'Matka'],
        lower,
        ...rows.map((row) => [row[0] ?? null, row[1] ?? null, null, ...row.slice(3)]),
      ],
    };
    const table = recogniseRegister(inputOf(sheet), [children], ASOF);
    expect(table.has('pesel')).toBe(false);
    expect(table.source.notes).toContain(
      'Kolumna „PESEL” (H) może być kolumną „PESEL”; to niepewne, więc jej nie użyto. Wskaż ją, jeśli to ona.',
    );
  });

  test('a PESEL column without any heading is found by its cells', () => {
    const { of, notes } = propose(['Nazwisko', 'Imię', null, 'Data urodzenia', 'Data umieszczenia']);
    expect(of('pesel')?.taken).toMatchObject({
      column: 2,
      header: '',
      why: 'contents',
      certainty: 'probable',
    });
    expect(notes()).toEqual(['Kolumnę C (bez nagłówka) rozpoznano po zawartości jako „PESEL”.']);
  });

  test('a sheet that is no register yet is proposed too, and the refusal names what the columns may be', () => {
    const header = ['Nazwisko', 'Imię', 'PESEL', 'Data urodzenia', 'Data umieszczenia lub zmiany'];
    const { of, notes } = propose(header);
    expect(of('placedOn')?.candidates).toEqual([expect.objectContaining({ column: 4, certainty: 'unsure' })]);
    expect(refusalOf(notes)?.message).toContain(
      'Kolumna „Data umieszczenia lub zmiany” (E) może być kolumną „Data umieszczenia”',
    );
  });

  test('nothing is proposed for a workbook that says no heading', () => {
    const input = inputOf({ rows: [['Zakupy'], ['mleko', 2]] });
    expect(proposeMapping(input, [children], ASOF)).toBeUndefined();
  });

  test('a column of the sheet never stands for two of the register, whatever its headings are', () => {
    const heading = fc.oneof(
      fc.constantFrom(
        ...Object.values(children.columns).flatMap(({ title, headers }) => [title, ...headers]),
      ),
      fc.constantFrom('PESL', 'Nazw.', 'Data', 'Data umieszcz.', 'Kwota św.', 'Nr', 'Imie i nazw', ''),
    );
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1, maxLength: 12 }), (header) => {
        const taken = propose(header).proposal?.columns.flatMap((column) => column.taken?.column ?? []) ?? [];
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('corrections', () => {
  test('a person says which column is which, and that there is none', () => {
    const { of, proposal } = propose(['Kto', 'Imię', 'Ident', 'Data urodzenia', 'Data umieszczenia'], {
      columns: { fullName: 'a', birthDate: null },
    });
    expect(of('fullName')?.taken).toEqual({
      column: 0,
      header: 'Kto',
      why: 'chosen',
      confidence: 1,
      certainty: 'certain',
    });
    expect(of('birthDate')).toMatchObject({ absent: true, taken: undefined });
    expect(proposal?.unknown).toEqual([]);
  });

  test('a column taken for another loses it', () => {
    const { of } = propose(PLAIN, { columns: { fullName: 'A' } });
    expect(of('lastName')?.taken).toBeUndefined();
    expect(of('fullName')?.taken?.column).toBe(0);
  });

  test('a header that a person names is the header, with no heading known at all', () => {
    const rows = [
      ['Spis'],
      ['Kto', 'Kiedy', 'Numer'],
      ['Wymyślna Anna', date('2020-05-11'), pesel('150312', 2)],
    ];
    const corrections = { header: 2, columns: { fullName: 'A', placedOn: 'B', pesel: 'C' } };
    const table = recogniseRegister(inputOf({ rows }, corrections), [children], ASOF);
    expect(table.source.proposal.header).toMatchObject({ row: 2, confidence: 1 });
    expect(table.values('fullName')).toEqual(['Wymyślna Anna']);
  });

  test.each<[string, Corrections, string, string]>([
    [
      'an unknown column',
      { columns: { pesl: 'A' } },
      'mapping-unknown-column',
      'Rejestr dzieci w pieczy zastępczej nie ma kolumny „pesl”. Kolumny: number („Lp.”)',
    ],
    [
      'no letters',
      { columns: { pesel: '3' } },
      'mapping-no-letters',
      'Kolumnę arkusza dla „pesel” podaj literami Excela',
    ],
    [
      'one column twice',
      { columns: { pesel: 'C', lastName: 'c' } },
      'mapping-column-twice',
      'Kolumnę C wskazano dwa razy: dla „pesel” i dla „lastName”',
    ],
    ['no row', { header: 0 }, 'mapping-no-row', 'Wiersz nagłówka to numer wiersza Excela'],
  ])('%s is refused', (_, corrections, code, message) => {
    const refusal = refusalOf(() => propose(PLAIN, corrections));
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(message);
  });
});
