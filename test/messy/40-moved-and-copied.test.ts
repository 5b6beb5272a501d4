/** Item 40: columns moved, inserted or renamed from month to month, signatures among data, last month's data left in. */
import { children, keepMapping, recogniseRegister } from '../../core/registers/index.ts';
import { day } from '../../core/values/day.ts';
import { patchWorkbook, readWorkbook, setCells } from '../../core/workbooks/index.ts';
import { setSettings } from '../../core/workbooks/settings-sheet/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { FILE, said } from '../support/messy-sheets.ts';
import {
  child,
  date,
  HEADER,
  registerSheet,
  type RegisterCell,
  type RegisterRow,
} from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

const rows = [child(1), child(2, { PESEL: '1' }), child(3)];
/** Every row with its cells in another order and an unknown column between. */
const moved = (row: RegisterRow, between: RegisterCell): RegisterRow => [
  ...row.slice(6),
  between,
  ...row.slice(0, 6),
];

test('columns that moved, and one that a team inserted, are found by their headings; the new one is named', () => {
  const sheet = registerSheet(
    rows.map((row) => moved(row, 'x')),
    moved(HEADER, 'Nr segregatora'),
  );
  const { found, notes } = said(workbookOf({ Dzieci: sheet }));
  expect(found).toEqual(['RC-A01 M7']);
  expect(notes).toEqual([expect.stringContaining('Nr segregatora')]);
});

test('a column renamed after the register was confirmed stays the column it was', () => {
  const bytes = workbookOf({ Dzieci: registerSheet(rows) });
  const table = recogniseRegister(
    { file: FILE, workbook: readWorkbook(bytes, nodePlatform) },
    [children],
    day('2026-04-30'),
  );
  const renamed = {
    sheet: 'Dzieci',
    row: 5,
    column: 5,
    entry: { kind: 'text', text: 'Oznaczenie' },
  } as const;
  const kept = patchWorkbook(bytes, nodePlatform, [
    setSettings(keepMapping([], table.source.proposal)),
    setCells([renamed]),
  ]);
  expect(said(kept)).toMatchObject({ found: ['RC-A01 F7'], mapping: { pesel: 'Oznaczenie' } });
});

test('a signature and a total typed as a number among the data are left out with their rows', () => {
  const between: RegisterRow[] = [
    rows[0] ?? [],
    ['Zatwierdził: kierownik'],
    ['Razem', 2, null, 2],
    rows[2] ?? [],
  ];
  const { rows: count, notes, found } = said(workbookOf({ Dzieci: registerSheet(between) }));
  expect(count).toBe(2);
  expect(found).toEqual([]);
  expect(notes).toEqual(['Pominięto podsumowania i podpisy: wiersze 7, 8.']);
});

describe('February copied from January', () => {
  const signed = (when: string) => registerSheet([...rows, [], ['Sporządzono dnia', when]]);

  test('with January’s rows left in is told, though the date below is another', () => {
    const { notes } = said(workbookOf({ styczeń: signed('31.01.2026'), luty: signed('28.02.2026') }));
    expect(notes).toContain(
      'Arkusze „styczeń” i „luty” mają te same dane (3 wiersze). Jeżeli jeden jest kopią drugiego, sprawdź, czy go uaktualniono.',
    );
  });

  test('and brought up to date is not', () => {
    const later = registerSheet([
      ...rows.slice(0, 2),
      child(3, { 'Data zakończenia pobytu': date('2026-02-11') }),
    ]);
    const { notes } = said(workbookOf({ styczeń: signed('31.01.2026'), luty: later }));
    expect(notes.join()).not.toContain('te same dane');
  });
});
