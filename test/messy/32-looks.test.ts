/** Item 32: colours, struck letters and comments that carry facts: one remark for each kind, and none is touched. */
import { utils, type CellObject } from 'xlsx';
import { said, touchedBy, withLooks } from '../support/messy-sheets.ts';
import { child, HEADER, registerSheet, type RegisterRow } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

const ROWS = Array.from({ length: 12 }, (_, at) => child(at + 1));
const plain = (rows: readonly RegisterRow[] = ROWS): Uint8Array =>
  workbookOf({ Dzieci: registerSheet(rows) });
const YELLOW = { fill: 'FFFF00' };
const RED = { fill: 'FF0000' };
/** The cells of these rows that are no dates, whose style makes them dates. */
const rowsOf = (numbers: readonly number[], look: object): Record<string, object> =>
  Object.fromEntries(
    numbers.flatMap((row) =>
      [0, 1, 2, 3, 5].map((column) => [utils.encode_cell({ r: row - 1, c: column }), look]),
    ),
  );

test('colours of rows are told in one note with their number and the first cell; nothing is marked for them', () => {
  const bytes = withLooks(plain(), { ...rowsOf([7, 8, 12], YELLOW), B15: RED });
  const { found, notes } = said(bytes);
  expect(notes).toEqual([
    'Tło komórek odróżnia wiersze: żółte w 3 wierszach (pierwsza: A7), czerwone w 1 wierszu (pierwsza: B15). Teczka nie czyta kolorów; jeżeli coś znaczą, dodaj kolumnę, np. „Stan sprawy”, i wpisz to słowami.',
  ]);
  expect(found).toEqual([]);
});

test.each([
  ['every second row', rowsOf([6, 8, 10, 12, 14, 16], YELLOW)],
  ['a whole column', Object.fromEntries(ROWS.map((_, at) => [`F${at + 6}`, YELLOW]))],
  ['the header', rowsOf([5], YELLOW)],
  ['white', rowsOf([7, 8], { fill: 'FFFFFF' })],
])('a background of %s says nothing', (_, looks) => {
  expect(said(withLooks(plain(), looks))).toMatchObject({ found: [], notes: [] });
});

test('a coloured remark says itself what it means', () => {
  const header = [...HEADER, 'Uwagi'];
  const sheet = registerSheet(
    [
      [...child(1), 'pilne'],
      [...child(2), 'w porządku'],
      [...child(3), 'brak'],
    ],
    header,
  );
  expect(said(withLooks(workbookOf({ Dzieci: sheet }), { M6: YELLOW })).notes).toEqual([]);
});

test('rows struck out are counted apart from cells struck out', () => {
  const bytes = withLooks(plain(), {
    ...rowsOf([9], { strike: true }),
    G9: { strike: true },
    I9: { strike: true },
    C11: { strike: true },
  });
  const { found, words } = said(bytes);
  expect(found).toEqual(['AR-10 A9']);
  expect(words('AR-10')).toEqual([
    '1 wiersz jest przekreślony, w 1 wierszu przekreślono część komórek. Teczka nie zna powodu i sprawdza je jak inne.',
  ]);
});

test('comments beside the data are counted, those above it are not, and stay as they are', () => {
  const noted = (v: string): CellObject => ({ t: 's', v, c: [{ a: 'Kadry', t: 'zmiana od 1.09' }] });
  const sheet = registerSheet([
    child(1, { Nazwisko: noted('Zmyślona') }),
    child(2, { 'Forma pieczy': noted('niezawodowa') }),
  ]);
  Object.assign(sheet.A1 as CellObject, { c: [{ a: 'Kadry', t: 'nie drukować' }] });
  const bytes = workbookOf({ Dzieci: sheet });
  const { found, words, result } = said(bytes);
  expect(found).toEqual(['AR-11 B6']);
  expect(words('AR-11')).toEqual(['Przy danych: 2 komentarze.']);
  expect(JSON.stringify(result)).not.toContain('1.09');
  expect(touchedBy(bytes, result.findings)).toEqual({ marked: 1, cells: [], left: [] });
});

test('a fault in a struck cell is told beside what is said of the sheet', () => {
  const bytes = withLooks(plain([child(1, { PESEL: '1' }), ...ROWS.slice(1)]), { F6: { strike: true } });
  expect(said(bytes).found).toEqual(['RC-A01 F6', 'AR-10 F6']);
});
