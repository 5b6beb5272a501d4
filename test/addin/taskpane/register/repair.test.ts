import { checkView, type Checked } from '../../../../addin/taskpane/register/check-view.ts';
import { repairOf, type Repair } from '../../../../addin/taskpane/register/repair.ts';
import { openFileWorkbook, type FileWorkbook } from '../../../../core/host/index.ts';
import { day } from '../../../../core/values/day.ts';
import type { WorkbookView } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { child, registerSheet } from '../../../support/register-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import { childWithLostZero, childWithWrongPesel, PESEL, SHEET } from './register-view.ts';

const [LAST_NAME, FIRST_NAME, BIRTH_DATE, PLACED_ON, LEFT_ON] = [1, 2, 4, 9, 10];

interface Opened {
  readonly workbook: FileWorkbook;
  readonly view: WorkbookView;
  readonly checked: Checked;
}

async function opened(...rows: Parameters<typeof registerSheet>[0]): Promise<Opened> {
  const bytes = workbookOf({ [SHEET]: registerSheet(rows) });
  const workbook = openFileWorkbook(bytes, nodePlatform, { file: 'Rejestr.xlsx' });
  const view = await workbook.read();
  return { workbook, view, checked: checkView('Rejestr.xlsx', view, { asOf: day('2026-04-30') }) };
}

function repairIn({ view, checked }: Opened): Repair | undefined {
  const [entry] = checked.entries;
  return entry && repairOf(entry.finding, view, checked.identity);
}

test('a repair is the change of its cell, with what tells whose row it is', async () => {
  expect(repairIn(await opened(childWithLostZero(1)))).toEqual({
    title: 'poprawka komórki F6',
    change: {
      ...{ sheet: SHEET, row: 6, column: PESEL },
      expected: 8270803626,
      to: { kind: 'text', text: '08270803626' },
      marks: [
        { column: LAST_NAME, value: 'Wymyślna' },
        { column: FIRST_NAME, value: 'Anna Ab' },
        { column: BIRTH_DATE, value: 39637 },
        { column: PLACED_ON, value: 43962 },
        { column: LEFT_ON, value: undefined },
      ],
    },
  });
});

test('a finding without a proved correction has no repair', async () => {
  expect(repairIn(await opened(childWithWrongPesel(1)))).toBeUndefined();
});

test('two repairs in one row are undone one after the other, though each changes what marks the row', async () => {
  const both = child(1, { Nazwisko: 'Dwojga', PESEL: 8270803626, 'Data\nurodzenia': '08.07.2008' });
  const { workbook, view, checked } = await opened(both);
  const place = { sheet: SHEET, row: 6 };
  const born = checked.entries.find(({ finding }) => finding.cell === 'E6');
  const repair = born && repairOf(born.finding, view, checked.identity);
  if (!repair) throw new Error('The birth date has no repair');
  const first = await workbook.write([repair.change]);
  const after = await workbook.read();
  const again = checkView('Rejestr.xlsx', after, { asOf: day('2026-04-30') });
  const pesel = again.entries.find(({ finding }) => finding.cell === 'F6');
  const next = pesel && repairOf(pesel.finding, after, again.identity);
  if (!next) throw new Error('The PESEL has no repair');
  const second = await workbook.write([next.change]);
  await workbook.revert(second);
  await workbook.revert(first);
  expect(workbook.cellState({ ...place, column: BIRTH_DATE }).value).toBe('08.07.2008');
  expect(workbook.cellState({ ...place, column: PESEL }).value).toBe(8270803626);
});

test('a repair is refused once the row is somebody else’s', async () => {
  const register = await opened(childWithLostZero(1));
  const repair = repairIn(register);
  if (!repair) throw new Error('No repair');
  const { workbook } = register;
  const name = { sheet: SHEET, row: 6, column: LAST_NAME };
  await workbook.write([{ ...name, expected: 'Wymyślna', to: { kind: 'text', text: 'Inna' } }]);
  await expect(workbook.write([repair.change])).rejects.toMatchObject({ code: 'cell-changed' });
});
