/** What the manager wrote into the consolidated workbook survives every later run, with the row that it was about. */
import { annotate } from '../../../../core/workbooks/marks/index.ts';
import { addSheet, setColumnWidths, styleCells } from '../../../../core/workbooks/patch/index.ts';
import { a1 } from '../../../../core/workbooks/address.ts';
import type { WorkloadFinding } from '../../../../core/workload/findings/definition.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { openZip } from '../../../../core/opc/zip-read.ts';
import {
  cellAt,
  changed,
  opened,
  reportOf,
  tableOf,
  tableRows,
  team,
  typed,
  withColumn,
} from '../../../support/filled-report.ts';
import { inventedFigures } from '../../../support/workload-figures.ts';

const finding = (cell: string): WorkloadFinding => ({
  code: 'interviews-sunday',
  severity: 'warning',
  title: 'Wywiady w niedzielę',
  message: 'W niedzielę wpisano wywiady.',
  advice: 'Sprawdź dzień.',
  place: { team: 'ZPS-1', file: 'ZPS 1.xlsx', sheet: 'kwiecień', cell },
});

const A = team('ZPS-1', ['Anna Wymyślna', 'Jan Zmyślony']);
const B = team('ZPS-2', ['Ewa Próbna', 'Piotr Testowy', 'Maria Fikcyjna']);
const C = team('ZPS-3', ['Olga Udawana']);
const D = team('ZPS-0', ['Adam Niebyły', 'Zofia Nierealna']);

const first = reportOf(inventedFigures({ teams: [A, B, C], findings: [finding('C7'), finding('C9')] }));

function byManager(bytes: Uint8Array): Uint8Array {
  const noteOf = (name: string, key: string, by?: string) => cellAt(bytes, name, key, 'Uwagi', by);
  const columned = changed(bytes, [withColumn(bytes, 'Zespoły', 'Telefon')]);
  const place = (key: string, header: string) => cellAt(columned, 'Zespoły', key, header);
  const ofB = place('ZPS-2', 'Nazwa');
  const beside = { ...place('ZPS-2', 'Telefon'), column: place('ZPS-2', 'Telefon').column + 2 };
  const besideA = { ...beside, row: place('ZPS-1', 'Telefon').row };
  return changed(columned, [
    typed(noteOf('Zespoły', 'ZPS-2'), 'rozmowa z kierownikiem 5 maja'),
    typed(noteOf('Zespoły', 'ZPS-1'), 'zespół będzie połączony'),
    typed(noteOf('Pracownicy', 'ZPS-2/02', 'Kod'), 'nowy od kwietnia'),
    typed(noteOf('Pracownicy', 'ZPS-1/01', 'Kod'), 'w zastępstwie'),
    typed(noteOf('Ustalenia', 'C9', 'Komórka'), '=wyjaśnione'),
    typed(place('ZPS-2', 'Telefon'), '48 000 00 02'),
    typed(place('ZPS-1', 'Telefon'), '48 000 00 01'),
    typed(beside, 'dopisek obok drugiego'),
    typed(besideA, 'dopisek obok pierwszego'),
    addSheet({
      name: 'Moje',
      columns: [{ width: 20 }],
      rows: [['Mój arkusz', { formula: `'Zespoły'!${a1(ofB.row, ofB.column)}`, value: 'x' }]],
    }),
    styleCells('Zespoły', [
      { range: { top: ofB.row, bottom: ofB.row, left: 0, right: 0 }, look: { fill: 'FFFF00', bold: true } },
    ]),
    setColumnWidths('Zespoły', [{ column: 1, width: 51 }]),
    annotate([
      { ...ofB, severity: 'info', text: 'komentarz o drugim' },
      { ...place('ZPS-1', 'Nazwa'), severity: 'info', text: 'komentarz o pierwszym' },
    ]),
  ]);
}

const edited = byManager(first);
const second = reportOf(
  inventedFigures({ teams: [D, C, B], findings: [finding('C9'), finding('C3')] }),
  edited,
);
const third = reportOf(
  inventedFigures({ teams: [C, B, A, D], findings: [finding('C3')], period: '2026-Q2' }),
  second,
);

describe.each([
  ['the next run', second],
  ['the run after it', third],
])('after %s', (_, bytes) => {
  const row = (name: string, header: string, key: string) =>
    tableRows(bytes, name).find((values) => values[header] === key);

  test('notes stand at what they were about', () => {
    expect(row('Zespoły', 'Zespół', 'ZPS-2')?.Uwagi).toBe('rozmowa z kierownikiem 5 maja');
    expect(row('Zespoły', 'Zespół', 'ZPS-3')?.Uwagi).toBeUndefined();
    expect(row('Zespoły', 'Zespół', 'ZPS-0')?.Uwagi).toBeUndefined();
    expect(row('Pracownicy', 'Kod', 'ZPS-2/02')?.Uwagi).toBe('nowy od kwietnia');
  });

  test('the own column, the own sheet and its reference follow', () => {
    expect(row('Zespoły', 'Zespół', 'ZPS-2')?.Telefon).toBe('48 000 00 02');
    expect(row('Zespoły', 'Zespół', 'ZPS-0')?.Telefon).toBeUndefined();
    const own = opened(bytes).sheet('Moje');
    const place = cellAt(bytes, 'Zespoły', 'ZPS-2', 'Nazwa');
    expect(own.rows[0] && own.formula(own.rows[0], 1)).toBe(`'Zespoły'!${a1(place.row, place.column)}`);
  });

  test('what stands beside the table, its colour and its comment follow the row', () => {
    const { row: number, column } = cellAt(bytes, 'Zespoły', 'ZPS-2', 'Telefon');
    const sheet = opened(bytes).sheet('Zespoły');
    const found = sheet.rows.find((one) => one.number === number);
    expect(found?.values[column + 2]).toBe('dopisek obok drugiego');
    expect(found && sheet.look(found, 0)).toMatchObject({ fill: 'FFFF00', bold: true });
    expect(sheet.comments.map(({ row: at, text }) => [at, text.includes('drugim')])).toEqual([
      [number, true],
    ]);
    const others = sheet.rows.filter((one) => one.number > 5 && one.number !== number);
    expect(others.map((one) => sheet.look(one, 0).fill)).not.toContain('FFFF00');
  });

  test('notes of rows that are gone lie in „Notatki”, each once', () => {
    const notes = tableRows(bytes, 'Notatki').map((values) => [
      values.Arkusz,
      values.Dotyczyło,
      values.Kolumna,
      values.Notatka,
    ]);
    expect(notes.filter(([sheet]) => sheet === 'Zespoły')).toEqual([
      ['Zespoły', 'ZPS-1', 'Uwagi', 'zespół będzie połączony'],
      ['Zespoły', 'ZPS-1', 'Telefon', '48 000 00 01'],
      ['Zespoły', 'ZPS-1', 'obok tabeli', 'dopisek obok pierwszego'],
      ['Zespoły', 'ZPS-1', 'komentarz', expect.stringContaining('komentarz o pierwszym')],
    ]);
    expect(notes).toContainEqual(['Pracownicy', 'ZPS-1, ZPS-1/01', 'Uwagi', 'w zastępstwie']);
  });

  test('the width that the manager gave stays', () => {
    const part = opened(bytes).sheets.find(({ name }) => name === 'Zespoły')?.part ?? '';
    const xml = new TextDecoder().decode(openZip(bytes, nodePlatform).read(part));
    expect(/<col [^>]*min="2"[^>]*>/.exec(xml)?.[0]).toContain('width="51.7109375"');
  });
});

test('a note at a finding stays while the finding does, and is kept when it is settled', () => {
  const settled = (bytes: Uint8Array) =>
    tableRows(bytes, 'Notatki').filter((values) => values.Notatka === '=wyjaśnione').length;
  expect(tableRows(second, 'Ustalenia').find((values) => values.Komórka === 'C9')?.Uwagi).toBe('=wyjaśnione');
  expect([settled(second), settled(third)]).toEqual([0, 1]);
});

test('the same figures into the last workbook change nothing in its tables', () => {
  const figures = inventedFigures({ teams: [A, B, C], findings: [finding('C7'), finding('C9')] });
  const again = reportOf(figures, edited);
  for (const name of ['Zespoły', 'Pracownicy', 'Ustalenia', 'Podsumowanie', 'Trend', 'Dane']) {
    expect(tableRows(again, name)).toEqual(tableRows(edited, name));
  }
  expect(tableOf(again, 'Zespoły').columns.map(({ name }) => name)).toContain('Telefon');
});
