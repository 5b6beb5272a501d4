/** The consolidated workbook: what is not known is never a zero, nobody is named in the general copy, texts stay texts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openZip } from '../../../../core/opc/zip-read.ts';
import { isCellError } from '../../../../core/workbooks/index.ts';
import { setNames } from '../../../../core/workbooks/patch/index.ts';
import type { WorkloadFinding } from '../../../../core/workload/findings/definition.ts';
import { TABLE, TABLE_COLUMNS } from '../../../../core/workload/report/columns.ts';
import { CELL_NAMES } from '../../../../core/workload/report/named-cells.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import {
  cellAt,
  changed,
  opened,
  reportOf,
  tableRows,
  team,
  TEMPLATE,
} from '../../../support/filled-report.ts';
import { counted, describeWithLibreOffice } from '../../../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../../../support/validator.ts';
import { inventedFigures, type InventedOffice } from '../../../support/workload-figures.ts';
import { TeczkaError } from '../../../../core/values/errors.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';

const NAMES = ['Anna Wymyślna', 'Jan Zmyślony-Dwojga', 'Ewa Próbna'] as const;

const findings: readonly WorkloadFinding[] = [
  {
    code: 'sheet-skipped',
    severity: 'warning',
    title: 'Pominięty arkusz',
    message: 'Arkusz „WYMYŚLNA Anna” pominięto.',
    advice: '@SUM(A1)',
    place: { team: 'ZPS-1', file: 'ZPS 1/Zmyslony-Dwojga.xlsx', sheet: 'Próbna E.', cell: 'A1' },
  },
  {
    code: 'other',
    severity: 'error',
    title: 'Inne',
    message: '=HYPERLINK("http://zly.example";"kliknij")',
    advice: '-1+1',
    place: { team: 'ZPS-2', file: 'ZPS 2 #1.xlsx', sheet: "+cmd|' /C calc'!A0", cell: 'C7' },
  },
];

const office: InventedOffice = {
  period: '2026-Q2',
  teams: [
    team('ZPS-1', NAMES, { days: true }),
    team('ZPS-2', ['=1+1', 'Piotr Testowy']),
    team('ZPS-3', [], { status: 'missing' }),
  ],
  findings,
  differences: [
    {
      team: 'ZPS-1',
      month: yearMonth('2026-04'),
      measure: 'interviewsNew',
      before: 'missing',
      after: 12,
      why: 'nowy plik',
      file: 'ZPS 1.xlsx',
      counted: true,
    },
  ],
  norms: [{ title: '1 : 50', team: 'ZPS-1', value: 41, norm: 50, meets: true, basis: 'art. 110 ust. 11' }],
  returns: [{ half: '2026-H1', measure: 'environments', reported: 205, ours: 204, cell: 'C7', lacking: [] }],
};
const figures = inventedFigures(office);
const general = reportOf(figures);
const head = reportOf(figures, TEMPLATE, true);

/** All that a package says, tags left out and words of addresses decoded. */
function allText(bytes: Uint8Array): string {
  const zip = openZip(bytes, nodePlatform);
  const texts = zip.names.map((name) => new TextDecoder().decode(zip.read(name)));
  const plain = texts.map((text) =>
    text.replace(/%[0-9A-F]{2}(?:%[0-9A-F]{2})*/g, (part) => decodeURIComponent(part)),
  );
  return `${zip.names.join('\n')}\n${plain.join('\n')}`;
}

test('the template has every table, column and named cell that is filled', () => {
  const names = opened(TEMPLATE).names.map(({ name }) => name);
  expect(CELL_NAMES.filter((name) => !names.includes(name))).toEqual([]);
  for (const name of Object.values(TABLE)) {
    const headers = Object.keys(tableRows(TEMPLATE, name)[0] ?? {});
    if (headers.length > 0) expect(headers).toEqual(expect.arrayContaining([...(TABLE_COLUMNS[name] ?? [])]));
  }
});

test('shows sums, „brak” for a team that did not deliver and „nd” where it does not apply', () => {
  const rows = tableRows(general, 'Zespoły');
  expect(rows.map((row) => [row.Zespół, row.Zestawienie])).toEqual([
    ['ZPS-1', 'oddano'],
    ['ZPS-2', 'oddano'],
    ['ZPS-3', 'brak – 0 z 3\u00a0miesięcy'],
  ]);
  const column = (header: string) => rows.map((row) => row[header]);
  expect(column('Środowiska w pracy na koniec miesiąca')).toEqual([40 + 41 + 42, 40 + 41, 'brak']);
  expect(column('Wywiady nowe')).toEqual([3 * (5 + 6 + 7), 3 * (5 + 6), 'brak']);
  expect(column('Wywiady dla innych OPS')).toEqual(['nd', 'nd', 'brak']);
  expect(column('Interwencje')).toEqual(['brak', 'brak', 'brak']);
});

test('what stands beside the norm is what „Normy” holds against it, never environments to all posts', () => {
  const header = 'Środowiska na etat pracownika socjalnego';
  expect(tableRows(general, 'Zespoły').map((row) => [row[header], row.Norma])).toEqual([
    [41, 50],
    ['brak', undefined],
    ['brak', undefined],
  ]);
});

test('„Dane” tells which values are in the team’s sum: not a share in acts of which the team’s row counts all', () => {
  const made = inventedFigures({
    teams: [
      { id: 'ZPS-1', workers: [{ code: 'ZPS-1/01', name: 'Anna Wymyślna', values: { fieldVisits: 5 } }] },
    ],
  });
  const source = { file: 'ZPS 1.xlsx', sheet: 'kwiecień', cell: 'C20' };
  const ofTeam = new Map([['fieldVisits', { value: 8, source }] as const]);
  const teams = made.consolidation.teams.map((one) => ({
    ...one,
    months: one.months.map((month) => ({ ...month, ofTeam })),
  }));
  const rows = tableRows(reportOf({ ...made, consolidation: { ...made.consolidation, teams } }), 'Dane');
  const shown = rows.map((row) => [row.Kod, row.Wartość, row['W sumie']]);
  expect(shown).toEqual([
    ['ZPS-1/01', 5, 'nie'],
    ['zespół', 8, 'tak'],
  ]);
});

test('the totals row adds what is given, and says „brak” where nothing is', () => {
  const place = cellAt(general, 'Zespoły', 'Razem', 'Interwencje');
  const row = opened(general)
    .sheet('Zespoły')
    .rows.find(({ number }) => number === place.row);
  expect(row?.values[place.column]).toBe('brak');
  expect(row?.values[cellAt(general, 'Zespoły', 'Razem', 'Wywiady nowe').column]).toBe(3 * 29);
});

test('the general copy names no worker anywhere in its package; the head’s copy names all', () => {
  const [said, heads] = [allText(general), allText(head)];
  for (const name of [...NAMES, 'Piotr Testowy']) {
    for (const word of name.split(/[ -]/)) expect(said).not.toMatch(new RegExp(`\\b${word}`, 'iu'));
    expect(heads).toContain(name);
  }
  expect(said).not.toContain('Zmyslony');
  expect(tableRows(general, 'Pracownicy').map((row) => row.Kod)).toEqual([
    'ZPS-1/01',
    'ZPS-1/02',
    'ZPS-1/03',
    'ZPS-2/01',
    'ZPS-2/02',
  ]);
});

test('texts of teams that look like formulas are texts', () => {
  const found = tableRows(head, 'Ustalenia');
  expect(found.map((row) => row.Opis)).toContain('=HYPERLINK("http://zly.example";"kliknij")');
  const sheet = opened(head).sheet('Ustalenia');
  for (const row of sheet.rows) row.values.forEach((_, at) => expect(sheet.formula(row, at)).toBeUndefined());
  expect(tableRows(head, 'Pracownicy').map((row) => row['Imię i nazwisko'])).toContain('=1+1');
});

test('charts carry the figures of the cells', () => {
  const zip = openZip(general, nodePlatform);
  const charts = zip.names.filter((name) => name.startsWith('xl/charts/'));
  expect(charts).toHaveLength(4);
  const all = charts.map((name) => new TextDecoder().decode(zip.read(name))).join('');
  expect(all).toContain('<c:v>ZPS-3</c:v>');
  expect(all.match(/<c:(?:str|num)Ref>/g)).toHaveLength(all.match(/<c:(?:str|num)Cache>/g)?.length ?? 0);
});

test('a sheet that the office deleted is told, not missed silently', () => {
  const without = reportOf(figures, withoutTable('Normy'));
  expect(tableRows(without, 'Ustalenia')[0]).toMatchObject({ Ustalenie: 'Brak tabeli w skoroszycie' });
});

function withoutTable(name: string): Uint8Array {
  return changed(TEMPLATE, [
    (draft) => {
      const part = 'xl/tables/table7.xml';
      for (let number = 1; number < 20; number++) {
        const bytes = draft.read(part.replace('7', String(number)));
        const xml = bytes && new TextDecoder().decode(bytes);
        if (!xml?.includes(`displayName="${name}"`)) continue;
        const renamed = xml.replaceAll(`ame="${name}"`, `ame="${name}_moje"`);
        draft.replace(part.replace('7', String(number)), new TextEncoder().encode(renamed));
      }
    },
  ]);
}

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof TeczkaError) return error.code;
    throw error;
  }
  return 'not refused';
}

test('refuses a workbook of another kind, of another version, and one copy made of the other', () => {
  const withSchema = (schema: number) =>
    changed(TEMPLATE, [setNames([{ name: 'Teczka_obciazenie', formula: String(schema), hidden: true }])]);
  expect(refused(() => reportOf(figures, withSchema(3)))).toBe('workload-workbook-newer');
  expect(refused(() => reportOf(figures, withSchema(1)))).toBe('workload-workbook-older');
  expect(refused(() => reportOf(figures, head, false))).toBe('workload-copy-mixed');
});

describeWithValidator('for Excel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-report-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  test.each([
    ['szablon', TEMPLATE],
    ['kopia-ogolna', general],
    ['kopia-kierownika', head],
    ['drugi-raz', reportOf(figures, general)],
  ])('%s is valid', (name, bytes) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    expect(officeErrors(file)).toEqual([]);
  });
});

/** The workbook with the results of its formulas taken out, so that another program has to count them. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = opened(bytes).sheets.map(({ part }) => part);
  return changed(bytes, [
    (draft) => {
      for (const part of parts) {
        const xml = new TextDecoder().decode(draft.require(part));
        draft.replace(part, new TextEncoder().encode(xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')));
      }
    },
  ]);
}

describeWithLibreOffice('counted by another program', () => {
  test('every formula gives the value that stands beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'teczka-report-'));
    try {
      const [from, to] = [join(folder, 'z'), join(folder, 'do')];
      writeFileSync(`${from}.xlsx`, withoutResults(general));
      const again = opened(new Uint8Array(readFileSync(counted(`${from}.xlsx`, to))));
      const given = opened(general);
      let count = 0;
      const wrong = given.sheetNames.flatMap((name) => {
        const sheet = given.sheet(name);
        const others = new Map(again.sheet(name).rows.map((row) => [row.number, row.values]));
        return sheet.rows.flatMap((row) =>
          row.values.flatMap((value, at) => {
            if (sheet.formula(row, at) === undefined) return [];
            count++;
            const other = others.get(row.number)?.[at];
            const isSame =
              typeof value === 'number' && typeof other === 'number'
                ? Math.abs(value - other) < 1e-6
                : value === other;
            return isSame && !isCellError(value) ? [] : [{ name, row: row.number, at, value, other }];
          }),
        );
      });
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(60);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
