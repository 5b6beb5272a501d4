import fc from 'fast-check';
import { children } from '../../../../core/registers/children/register.ts';
import type { Corrections } from '../../../../core/registers/recognition/corrections.ts';
import { recogniseRegister } from '../../../../core/registers/recognition/recognise.ts';
import { day } from '../../../../core/values/day.ts';
import { child, date, HEADER, pesel, type RegisterRow } from '../../../support/register-sheets.ts';
import { workbookView, type ViewedSheet } from '../../../support/register-views.ts';

const ASOF = day('2026-04-30');
const PLAIN = ['Nazwisko', 'Imię', 'PESEL', 'Data urodzenia', 'Data umieszczenia'];
const row = (serial: number): RegisterRow => [
  'Wymyślna',
  `Anna ${serial}`,
  pesel('150312', serial),
  date('2015-03-12'),
  date('2020-05-11'),
];
const ROWS = [1, 2, 3, 4].map(row);

function recognise(sheets: Readonly<Record<string, ViewedSheet>>, corrections: Corrections = {}) {
  const input = { file: 'r.xlsx', workbook: workbookView(sheets), corrections };
  const table = recogniseRegister(input, [children], ASOF);
  const { notes, rows, mapping, sheet, proposal } = table.source;
  return {
    table,
    notes,
    proposal,
    sheet: sheet.name,
    rows: rows.map(({ number }) => number),
    places: Object.fromEntries([...mapping].map(([id, { column }]) => [id, column])),
  };
}

describe('the header of a real sheet', () => {
  test.each([0, 1, 2, 3, 6, 20, 45])('stands below %i rows of titles, logos and empty rows', (above) => {
    const titles = Array.from({ length: above }, (_, at): RegisterRow => (at % 2 ? [] : ['Powiat Zmyślony']));
    const { rows, proposal, notes } = recognise({ A: { rows: [...titles, PLAIN, ...ROWS] } });
    expect(proposal.header.row).toBe(above + 1);
    expect(rows).toEqual([2, 3, 4, 5].map((number) => number + above));
    expect(notes).toEqual([]);
  });

  test('has three levels, a level between that says nothing, and blocks merged down and across', () => {
    const rows: RegisterRow[] = [
      ['Rejestr'],
      [],
      ['Dane dziecka', null, null, 'Pobyt w pieczy', null, null],
      ['Nazwisko', 'Imię', 'Identyfikacja', 'Okres', null, 'Uwagi'],
      [null, null, 'PESEL', 'od', 'do', null],
      ['Wymyślna', 'Anna', pesel('150312', 2), date('2020-05-11')],
    ];
    const merges = ['A1:F1', 'A3:C3', 'D3:E3', 'A4:A5', 'B4:B5', 'D4:E4', 'F4:F5'];
    const { places, proposal, rows: data } = recognise({ A: { rows, merges } });
    expect(places).toEqual({ lastName: 0, firstName: 1, pesel: 2, placedOn: 3, leftOn: 4, remarks: 5 });
    expect(proposal.header.row).toBe(5);
    expect(data).toEqual([6]);
  });

  test('merged downwards ends with its blocks: the rows in them are no data', () => {
    const rows: RegisterRow[] = [[...PLAIN, 'Rozmiar'], [null, null, null, null, null, 'a'], row(1)];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2'];
    const { proposal, rows: data } = recognise({ A: { rows, merges } });
    expect(proposal.header.row).toBe(2);
    expect(data).toEqual([3]);
  });

  test('is not a legend above it that says the same headings, which is named', () => {
    const legend: RegisterRow[] = [
      ['Objaśnienia kolumn'],
      PLAIN,
      ['tekst', 'tekst', 'jedenaście cyfr', 'dzień', 'dzień'],
      ['wymagane', 'wymagane', 'wymagane', 'wymagane', 'wymagane'],
      [],
    ];
    const { proposal, rows, notes } = recognise({ A: { rows: [...legend, PLAIN, ...ROWS] } });
    expect(proposal.header).toMatchObject({ row: 6, others: [2], certainty: 'probable' });
    expect(rows).toEqual([7, 8, 9, 10]);
    expect(notes).toEqual([
      'Na nagłówek wygląda też wiersz 2; użyto wiersza 6. Jeśli to pomyłka, wskaż właściwy wiersz nagłówka.',
    ]);
  });

  test('is the first of those repeated on pasted pages, though a later one may say more', () => {
    const more = [...PLAIN, 'Płeć'];
    const { proposal, rows, notes } = recognise({ A: { rows: [PLAIN, ...ROWS, more, ...ROWS] } });
    expect(proposal.header.row).toBe(1);
    expect(rows).toEqual([2, 3, 4, 5, 7, 8, 9, 10]);
    expect(notes).toEqual(['Pominięto powtórzony nagłówek: wiersz 6.']);
  });

  test('may be named by a person', () => {
    const corrections = { header: 6 };
    const { proposal, rows } = recognise({ A: { rows: [PLAIN, ...ROWS, PLAIN, ...ROWS] } }, corrections);
    expect(proposal.header).toMatchObject({ row: 6, confidence: 1 });
    expect(rows).toEqual([7, 8, 9, 10]);
  });
});

describe('two tables on one sheet', () => {
  test('one below the other: the upper is read, the lower named with its rows', () => {
    const lower = [['Lp.', ...PLAIN], ...ROWS.map((cells, at): RegisterRow => [at + 1, ...cells])];
    const { rows, notes } = recognise({ A: { rows: [PLAIN, ...ROWS, [], ['Wygasłe'], ...lower] } });
    expect(rows).toEqual([2, 3, 4, 5]);
    expect(notes).toEqual([
      'Pominięto pojedyncze napisy między danymi: wiersz 7.',
      'Od wiersza 8 zaczyna się na tym arkuszu druga tabela, z własnym nagłówkiem; pominięto jej wiersze (do wiersza 12). Przenieś ją na osobny arkusz albo wskaż wiersz 8 jako nagłówek.',
    ]);
  });

  test('side by side: the left is read, the right named, its own rows are no rows of the left', () => {
    const both = ROWS.map((cells): RegisterRow => [...cells, null, ...cells]);
    const rightOnly: RegisterRow = [null, null, null, null, null, null, ...row(9)];
    const { rows, places, notes } = recognise({
      A: { rows: [[...PLAIN, null, ...PLAIN], ...both, rightOnly] },
    });
    expect(places).toEqual({ lastName: 0, firstName: 1, pesel: 2, birthDate: 3, placedOn: 4 });
    expect(rows).toEqual([2, 3, 4, 5]);
    expect(notes).toEqual([
      'Na arkuszu są obok siebie dwie tabele: w kolumnach A–E i G–K; sprawdzono pierwszą. Drugą przenieś na osobny arkusz.',
    ]);
  });

  test('columns of the mother and the father under their groups are no second table', () => {
    const upper = ['Dziecko', null, null, null, null, 'Matka', null, null, 'Ojciec', null, null];
    const parent = ['Nazwisko', 'Imię', 'PESEL'];
    const rows = ROWS.map((cells): RegisterRow => [
      ...cells,
      'Wymyślna',
      'Ewa',
      pesel('000102', 2),
      'Próbny',
      'Jan',
      pesel('000103', 1),
    ]);
    const merges = ['A1:E1', 'F1:H1', 'I1:K1'];
    const { places, notes } = recognise({
      A: { rows: [upper, [...PLAIN, ...parent, ...parent], ...rows], merges },
    });
    expect(places).toEqual({ lastName: 0, firstName: 1, pesel: 2, birthDate: 3, placedOn: 4 });
    expect(notes).toEqual([
      'Nierozpoznane kolumny (pominięte): „Matka / Nazwisko” (F), „Matka / Imię” (G), „Matka / PESEL” (H), „Ojciec / Nazwisko” (I), „Ojciec / Imię” (J), „Ojciec / PESEL” (K).',
    ]);
  });
});

describe('rows that are no data', () => {
  const dropped = (...rows: RegisterRow[]) => {
    const found = recognise({ A: { rows: [HEADER, child(1), ...rows, child(2)] } });
    return { numbers: found.rows, notes: found.notes };
  };

  test.each<[string, RegisterRow, string]>([
    ['a total', ['Razem', null, null, null, null, 2], 'podsumowania i podpisy'],
    ['a total in capitals, beside its number', [3, 'RAZEM:', null, null, null, 12], 'podsumowania i podpisy'],
    ['a total further right', [null, null, 'Ogółem', null, null, 12], 'podsumowania i podpisy'],
    ['a part of a total', [null, 'w tym: dziewczęta', null, null, null, 1], 'podsumowania i podpisy'],
    [
      'a total on a day',
      [null, 'Razem na dzień', null, null, null, null, null, null, null, date('2026-04-30')],
      'podsumowania i podpisy',
    ],
    [
      'a signature with a day',
      ['Sporządziła: Ewa Próbna', null, null, null, date('2026-04-30')],
      'podsumowania i podpisy',
    ],
    ['a count', [null, 'Liczba dzieci', 203], 'podsumowania i podpisy'],
    ['a letter', [null, 'A'], 'pojedyncze napisy między danymi'],
    ['a group', ['Rodziny zawodowe'], 'pojedyncze napisy między danymi'],
    ['the number of a page', ['Strona 2 z 5'], 'pojedyncze napisy między danymi'],
    ['the bare number of a page', [null, null, 2], 'pojedyncze liczby'],
    ['a repeated header', HEADER, 'powtórzony nagłówek'],
    ['a repeated header in other letters', HEADER.map((text) => text.toUpperCase()), 'powtórzony nagłówek'],
    ['the numbers of the columns', HEADER.map((_, at) => at + 1), 'numerację kolumn'],
  ])('%s is left out and named', (_, row, why) => {
    expect(dropped(row)).toEqual({ numbers: [2, 4], notes: [`Pominięto ${why}: wiersz 3.`] });
  });

  test.each<[string, RegisterRow]>([
    ['is named Razem', child(3, { Nazwisko: 'Razem' })],
    ['is named Suma, in a row without its number', [null, ...child(3, { Nazwisko: 'Suma' }).slice(1)]],
    ['is named Suma and has a birth date only', child(3, { Nazwisko: 'Suma', PESEL: '' })],
    [
      'is named Suma and has a date typed as text',
      child(3, { Nazwisko: 'Suma', PESEL: '', 'Data\nurodzenia': '12.03.2015' }),
    ],
    [
      'is named Uwaga and has neither, but a number and a first name',
      child(3, { Nazwisko: 'Uwaga', PESEL: '', 'Data\nurodzenia': '' }),
    ],
    ['is named Razemska and has neither', [null, 'Razemska', 'Anna', null, null, null, 'polskie']],
    ['has a PESEL and nothing else yet', [null, null, null, null, null, pesel('150312', 6)]],
    [
      'has a PESEL that lost its zero, and nothing else',
      [null, null, null, null, null, Number(pesel('050312', 6))],
    ],
    ['has a number and a surname only', [3, 'Zmyślona']],
  ])('a child who %s is data', (_, row) => {
    expect(dropped(row)).toEqual({ numbers: [2, 3, 4], notes: [] });
  });

  test('many rows are named as spans', () => {
    const letters = Array.from({ length: 6 }, (): RegisterRow => [null, 'A']);
    expect(dropped(...letters).notes).toEqual(['Pominięto pojedyncze napisy między danymi: wiersze 3–8.']);
  });

  test('every row left out is named, and none of them has a PESEL or a birth date', () => {
    const cell = fc.constantFrom<RegisterRow[number]>(
      null,
      'Razem',
      'Suma',
      'A',
      'Wymyślna',
      'Anna',
      3,
      1500.5,
      'brak',
      'str. 2',
      date('2015-03-12'),
      pesel('150312', 2),
      'PESEL',
      ' ',
    );
    const random = fc.array(cell, { maxLength: HEADER.length });
    fc.assert(
      fc.property(fc.array(random, { minLength: 1, maxLength: 8 }), (rows) => {
        const { rows: kept, notes } = recognise({ A: { rows: [HEADER, child(1), ...rows] } });
        const named = new Set(notes.flatMap(numbersIn));
        rows.forEach((cells, at) => {
          const number = at + 3;
          if (kept.includes(number)) return;
          const others = cells.slice(1).filter((value) => value !== null && value !== ' ');
          const isNumberOnly = others.length === 0 && typeof cells[0] !== 'string';
          if (!isNumberOnly && !(others.length === 0 && cells[0] === ' ')) expect(named).toContain(number);
          expect(cells[4] ?? null).not.toEqual(date('2015-03-12'));
          expect(cells[5] ?? null).not.toBe(pesel('150312', 2));
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** Excel's row numbers of a note „Pominięto …: wiersze 3, 5–8.” */
function numbersIn(note: string): readonly number[] {
  const [, spans = ''] = /: wiersze? ([\d, –]+)\.$/.exec(note) ?? [];
  const upTo = /do wiersza (\d+)/.exec(note)?.[1];
  const from = /Od wiersza (\d+)/.exec(note)?.[1];
  const list = upTo === undefined ? spans.split(', ') : [`${from}–${upTo}`];
  return list.flatMap((span) => {
    const [first = NaN, last = first] = span.split('–').map(Number);
    return Number.isNaN(first) ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

describe('merged rows of a family', () => {
  const header = ['Nazwisko', 'Imię', 'PESEL', 'Kwota', 'Data umieszczenia', 'Adres'];
  const first: RegisterRow = [
    'Wymyślna',
    'Anna',
    pesel('150312', 2),
    100,
    date('2020-05-11'),
    'ul. Zmyślona 1',
  ];
  const sibling = (name: string): RegisterRow => [null, name, null, null, date('2020-05-11'), null];
  const rows = [header, first, sibling('Jan'), sibling('Ewa')];
  const merges = ['A2:A4', 'C2:C4', 'D2:D4', 'F2:F4'];

  test('surname and address are read in each row; neither PESEL nor amount; both are said', () => {
    const { table, notes } = recognise({ A: { rows, merges } });
    expect(table.values('lastName')).toEqual(['Wymyślna', 'Wymyślna', 'Wymyślna']);
    expect(table.values('carersAddress')).toEqual(['ul. Zmyślona 1', 'ul. Zmyślona 1', 'ul. Zmyślona 1']);
    expect(table.values('pesel').map((found) => found?.pesel)).toEqual([
      pesel('150312', 2),
      undefined,
      undefined,
    ]);
    expect(table.values('benefitAmount')).toEqual([10000, undefined, undefined]);
    expect(notes).toEqual([
      'Scalone komórki odczytano w każdym ich wierszu: „Nazwisko” (wiersze 2, 3, 4), „Adres” (wiersze 2, 3, 4).',
      'Scalonych komórek nie powielono, wartość jest tylko w pierwszym wierszu: „PESEL” (wiersze 2, 3, 4), „Kwota” (wiersze 2, 3, 4).',
    ]);
  });

  test('a PESEL merged over the same rows as both names is that of one child with several stays', () => {
    const stays = [header, first, [null, null, null, null, date('2021-05-11')]] as RegisterRow[];
    const { table, rows: data } = recognise({ A: { rows: stays, merges: ['A2:A3', 'B2:B3', 'C2:C3'] } });
    expect(data).toEqual([2, 3]);
    expect(table.values('pesel').map((found) => found?.pesel)).toEqual([
      pesel('150312', 2),
      pesel('150312', 2),
    ]);
  });

  test('an amount is read in each row when a person asks for it', () => {
    const { table } = recognise({ A: { rows, merges } }, { filledDown: ['benefitAmount'] });
    expect(table.values('benefitAmount')).toEqual([10000, 10000, 10000]);
  });

  test('empty cells that nobody merged stay empty', () => {
    const { table, notes } = recognise({ A: { rows } });
    expect(table.values('lastName')).toEqual(['Wymyślna', undefined, undefined]);
    expect(notes).toEqual([]);
  });

  test('a row that says only what stands beside merged names is a row of that child', () => {
    const stay = [header, first, [null, null, null, null, null, 'ul. Nowa 2']] as RegisterRow[];
    expect(recognise({ A: { rows: stay, merges: ['A2:A3', 'B2:B3', 'C2:C3'] } }).rows).toEqual([2, 3]);
  });

  test('blocks that overlap, as only a damaged file has, are read once, and none reaches beyond the sheet', () => {
    const { table } = recognise({ A: { rows, merges: ['A2:A4', 'A3:A1048576', 'F2:F1048576'] } });
    expect(table.values('lastName')).toEqual(['Wymyślna', 'Wymyślna', 'Wymyślna']);
    expect(table.values('carersAddress')[2]).toBe('ul. Zmyślona 1');
  });
});

describe('several sheets', () => {
  const full = { rows: [HEADER, child(1)] };

  test('one a month: the first with rows is read, the others named, a copy too', () => {
    const empty = { rows: [HEADER] };
    const { sheet, notes, proposal } = recognise({ styczeń: empty, 'luty (2)': full, Luty: full });
    expect(sheet).toBe('Luty');
    expect(proposal.sheet.certainty).toBe('unsure');
    expect(notes).toEqual([
      'Rejestr jest podzielony na arkusze (miesiące); sprawdzono arkusz „Luty”, pierwszy z tych, które mają najwięcej kolumn i wiersze z danymi. Osobno sprawdź: „luty (2)”, „styczeń”.',
      'Arkusz „luty (2)” wygląda na kopię arkusza „Luty”.',
    ]);
  });

  test('one a letter', () => {
    expect(recognise({ A: full, B: full, 'C-D': full }).notes[0]).toContain('podzielony na arkusze (litery)');
  });

  test('hidden ones that are registers are named, and one that fits better is said to', () => {
    const { notes } = recognise({
      Dzieci: { rows: [PLAIN, ...ROWS] },
      Stare: { ...full, visibility: 'hidden' },
      Tajne: { rows: [PLAIN], visibility: 'veryHidden' },
    });
    expect(notes).toEqual([
      'Pominięto ukryte arkusze, które wyglądają na rejestr: „Stare”, „Tajne”.',
      'Więcej kolumn rejestru niż arkusz „Dzieci” mają ukryte arkusze: „Stare”. Jeśli to one są właściwe, odkryj je albo wskaż.',
    ]);
  });
});

test('rows that a filter hides are checked, and said', () => {
  const { notes, rows } = recognise({ A: { rows: [PLAIN, ...ROWS], hiddenRows: [2, 4] } });
  expect(rows).toHaveLength(4);
  expect(notes).toEqual(['Sprawdzono także to, co ukrywa filtr lub ukryto ręcznie: wiersze 2, 4.']);
});

test('a register without any row is not called clean', () => {
  expect(recognise({ A: { rows: [['Rejestr'], PLAIN] } }).notes).toEqual([
    'Pod nagłówkiem (wiersz 2) nie ma żadnego wiersza z danymi, więc niczego nie sprawdzono.',
  ]);
});

test('thousands of merged blocks cost no more than the rows', () => {
  const cost = (count: number): number => {
    const rows = Array.from({ length: count }, (_, at) => row(at % 5000));
    const merges = Array.from({ length: count / 4 }, (_, at) => `A${at * 4 + 2}:A${at * 4 + 5}`);
    const workbook = workbookView({ A: { rows: [PLAIN, ...rows], merges } });
    const start = performance.now();
    recogniseRegister({ file: 'r.xlsx', workbook }, [children], ASOF).values('lastName');
    return performance.now() - start;
  };
  cost(4000);
  const small = Math.min(cost(4000), cost(4000), cost(4000));
  expect(Math.min(cost(32_000), cost(32_000)) / small).toBeLessThan(30);
});
