/** What the workbench says of edits: values that it could not enter again, repeated sentences, faults of ours. */
import { bytesOfFile } from '../../../addin/workbench/bytes-of-file.ts';
import { refusalText } from '../../../addin/workbench/refusal-text.ts';
import { SheetEditing, type Said } from '../../../addin/workbench/sheet-editing.ts';
import { openFileWorkbook } from '../../../core/host/index.ts';
import { writeWorkbook, type CellInput } from '../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';

function editing(...row: CellInput[]): { sheet: SheetEditing; said: Said[] } {
  const columns = row.map(() => ({}));
  const bytes = writeWorkbook(
    { title: 'Próba', sheets: [{ name: 'Dane', columns, rows: [row] }] },
    nodePlatform,
  );
  const workbook = openFileWorkbook(bytes, nodePlatform, { file: 'Próba.xlsx' });
  const said: Said[] = [];
  return { sheet: new SheetEditing(workbook, (one) => said.push(one)), said };
}
const place = (column: number) => ({ sheet: 'Dane', row: 1, column });

test('a truth value and a very long number are not edited, and the person hears why', () => {
  const { sheet, said } = editing(true, 1e21, 5);
  expect([0, 1, 2].map((column) => sheet.mayEdit(place(column)))).toEqual([false, false, true]);
  expect(said.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Komórka A1 zawiera wartość logiczną.*Delete/),
    expect.stringMatching(/^Komórka B1 zawiera liczbę dłuższą niż 15 cyfr/),
  ]);
});

test('the same sentence said twice is two sayings', () => {
  const { sheet, said } = editing(true);
  sheet.mayEdit(place(0));
  sheet.mayEdit(place(0));
  expect(said[0]?.text).toBe(said[1]?.text);
  expect(said[0]?.number).not.toBe(said[1]?.number);
});

test('a fault after a change does not claim that nothing was changed', () => {
  const text = refusalText(new TypeError('Anna Zmyślona'), 'arkusz może nie pokazywać ostatnich zmian');
  expect(text).toMatch(/może nie pokazywać.*TypeError/);
  expect(text).not.toMatch(/niczego nie zmieniono|Anna/);
});

test('a folder or an unreadable file is refused in Polish', async () => {
  const file = new File([], 'Rejestry');
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await expect(bytesOfFile(file)).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringMatching(/„Rejestry”: to folder/),
  });
});
