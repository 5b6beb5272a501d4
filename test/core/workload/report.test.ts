/** The consolidated workbook: what is not known is never drawn as zero, and every formula gives the value beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../core/workbooks/index.ts';
import type { CellValue, Workbook } from '../../../core/workbooks/index.ts';
import { writeWorkbook } from '../../../core/workbooks/write/index.ts';
import type { CellInput, RowModel, WorkbookModel } from '../../../core/workbooks/write/index.ts';
import { yearMonth } from '../../../core/values/year-month.ts';
import { consolidate } from '../../../core/workload/consolidation.ts';
import type { WorkloadTeam } from '../../../core/workload/consolidation.ts';
import { consolidatedWorkbook } from '../../../core/workload/report/index.ts';
import { readTeamFile } from '../../../core/workload/team-file.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../../support/libreoffice.ts';
import { TITLES, teamSheet, workbookOf } from '../../support/team-sheets.ts';
import type { Cell } from '../../support/team-sheets.ts';

const teams: WorkloadTeam[] = [1, 2, 3].map((number) => ({
  id: `ZPS-${number}`,
  name: `Zespół Pracy Socjalnej nr ${number}`,
  from: null,
  to: null,
}));

function fileOf(team: number, rows: Cell[][]) {
  const titles = TITLES.map((title) => title.replace('nr 1', `nr ${team}`));
  const bytes = workbookOf({ kwiecień: teamSheet({ titles, rows }) });
  return readTeamFile(bytes, nodePlatform, { file: `ZPS ${team}.xlsx`, teams });
}

/** Team 1 whole, team 2 with gaps and „nd”, team 3 missing. April 2026 has 21 working days. */
const results = [
  fileOf(1, [
    [1, 'Anna Wymyślna', 'pracownik socjalny', 1, 1.5, 41, 3, 5, 12, 1],
    [2, 'Jan Zmyślony', 'pracownik socjalny', 0.5, 0, 22, 1, 0, 7, 0],
  ]),
  fileOf(2, [
    [1, 'Ewa Próbna', 'specjalista', 1, null, 30, null, 4, 8, 'nd'],
    [2, '=1+1', '@SUM(A1)', null, 21, 12, 2, 0, 0, 'nd'],
  ]),
];
const model = consolidatedWorkbook(consolidate(results, { period: yearMonth('2026-04'), teams }), {
  office: 'Miejskie Centrum Pomocy Rodzinie w Zmyślinie',
  link: (file) => encodeURIComponent(file),
});

const written: Workbook = readWorkbook(writeWorkbook(model, nodePlatform), nodePlatform);
/** Values of the row whose first cell is this text, to its end. */
const rowOf = (sheet: string, label: string): readonly CellValue[] =>
  written.sheet(sheet).rows.find(({ values }) => values[0] === label)?.values ?? [];

describe('the consolidated workbook', () => {
  test('has the five sheets and the mark of its kind', () => {
    expect(written.sheetNames).toEqual(['Podsumowanie', 'Zespoły', 'Pracownicy', 'Dane', 'Ustalenia']);
    expect(written.names.find(({ name }) => name === 'Teczka_obciazenie')).toMatchObject({
      formula: '2',
      hidden: true,
    });
  });

  test('shows sums of teams, „brak” for a team that did not deliver and „nd” where it does not apply', () => {
    expect(rowOf('Zespoły', 'Zestawienie').slice(2)).toEqual(['oddano', 'oddano', 'brak']);
    expect(rowOf('Zespoły', 'Środowiska w pracy na koniec miesiąca').slice(2)).toEqual([63, 42, 'brak', 105]);
    expect(rowOf('Zespoły', 'Środowiska nowe').slice(2)).toEqual([4, 2, 'brak', 6]);
    expect(rowOf('Zespoły', 'Interwencje').slice(2)).toEqual([1, 'nd', 'brak', 1]);
    expect(rowOf('Zespoły', 'Wywiady alimentacyjne').slice(2)).toEqual(['brak', 'brak', 'brak', 'brak']);
    expect(rowOf('Zespoły', 'Dni nieobecności').slice(2)).toEqual([1.5, 21, 'brak', 22.5]);
    expect(rowOf('Zespoły', 'Etaty').slice(2)).toEqual([1.5, 'brak', 'brak', 1.5]);
    expect(rowOf('Zespoły', 'Dni przepracowane').slice(2)).toEqual([40.5, 'brak', 'brak', 40.5]);
    expect(rowOf('Zespoły', 'Środowiska na etat').slice(2)).toEqual([42, 30, 'brak', 37.2]);
  });

  test('the summary gives sums, rates over those who are known, and what a sum lacks', () => {
    // (41 + 22 + 30) / (1 + 0.5 + 1); interviews (5 + 0 + 0) / (19.5 + 21 + 0)
    expect(rowOf('Podsumowanie', 'Środowiska w pracy na koniec miesiąca').slice(1)).toEqual([
      105,
      37.2,
      undefined,
      'bez ZPS-3',
    ]);
    expect(rowOf('Podsumowanie', 'Wywiady nowe').slice(1)).toEqual([9, 3.6, 0.12, 'bez ZPS-3']);
    expect(rowOf('Podsumowanie', 'Środowiska nowe').at(-1)).toBe('bez ZPS-3; komórki bez wartości: 1');
    expect(rowOf('Podsumowanie', 'Oddane zestawienia')[1]).toBe('2 z 3');
    expect(rowOf('Podsumowanie', 'Brak zestawienia')[1]).toBe('ZPS-3');
  });

  test('a half day and a part of a post are not rounded away', () => {
    const sheet = written.sheet('Pracownicy');
    const anna = sheet.rows.find(({ values }) => values[1] === 'Anna Wymyślna');
    const shown = anna?.values.flatMap((value, column) =>
      value === 1.5 || value === 19.5 ? [sheet.numberFormat(anna, column)] : [],
    );
    expect(shown).toEqual(['#,##0.00', '#,##0.00']);
  });

  test('the data have a row for each value, with the cell it came from; what is not given is empty', () => {
    const data = written.sheet('Dane').rows.map(({ values }) => values);
    expect(data).toHaveLength(1 + 4 * 6);
    const absence = data.find((row) => row[2] === 'Ewa Próbna' && row[6] === 'Dni nieobecności');
    expect(absence?.slice(8)).toEqual([undefined, 'brak', 'ZPS 2.xlsx', 'kwiecień', 'E7']);
    const interventions = data.find((row) => row[2] === 'Ewa Próbna' && row[6] === 'Interwencje');
    expect(interventions?.slice(8, 10)).toEqual([undefined, 'nie dotyczy']);
  });

  test('texts of a team that look like formulas are texts', () => {
    const sheet = written.sheet('Pracownicy');
    const hostile = sheet.rows.find(({ values }) => values[1] === '=1+1');
    expect(hostile?.values[2]).toBe('@SUM(A1)');
    expect(hostile && [1, 2].map((column) => sheet.formula(hostile, column))).toEqual([undefined, undefined]);
  });
});

/** The same workbook with the values of its formulas taken out, so that another program has to count them. */
function withoutValues(full: WorkbookModel): WorkbookModel {
  const cell = (input: CellInput): CellInput =>
    typeof input === 'object' && 'formula' in input && input.formula !== undefined
      ? { formula: input.formula, ...(input.style === undefined ? {} : { style: input.style }) }
      : input;
  const row = (input: readonly CellInput[] | RowModel): readonly CellInput[] | RowModel =>
    'cells' in input ? { ...input, cells: input.cells.map(cell) } : input.map(cell);
  return { ...full, sheets: full.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows].map(row) })) };
}

describeWithLibreOffice('the formulas of the consolidated workbook', () => {
  test('give exactly the values written beside them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'teczka-formulas-'));
    const textOf = (name: string, bytes: Uint8Array): string => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      return pdfText(toPdf(file, folder));
    };
    try {
      const given = textOf('given.xlsx', writeWorkbook(model, nodePlatform));
      const counted = textOf('counted.xlsx', writeWorkbook(withoutValues(model), nodePlatform));
      expect(given.split('\n').find((line) => line.includes('Środowiska na etat'))).toMatch(
        /42[.,]00.*30[.,]00.*37[.,]2/,
      );
      expect(counted.split('\n').filter((line, at) => line !== given.split('\n')[at])).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
