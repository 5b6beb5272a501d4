/** Item 35: broken formulas, links to others' drives, circles, old results; formulas of ours in no language of Excel's. */
import { utils, type CellObject } from 'xlsx';
import { registerKinds } from '../../core/registers/index.ts';
import { structureWorkbook } from '../../core/registers/structure/index.ts';
import { day } from '../../core/values/day.ts';
import { openZip } from '../../core/opc/zip-read.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { FILE, said, touchedBy, withParts } from '../support/messy-sheets.ts';
import { child, HEADER, registerSheet, type RegisterRow } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

const header: RegisterRow = [...HEADER, 'Kwota świadczenia', 'Uwagi'];
const SHEET = 'xl/worksheets/sheet1.xml';
/** The cell M6 as the file holds it. */
const withCell = (xml: string): Uint8Array =>
  withParts(
    workbookOf({
      Dzieci: registerSheet(
        [
          [...child(1), 7, 'x'],
          [...child(2), 8, 'y'],
        ],
        header,
      ),
    }),
    {
      [SHEET]: (text) => text.replace(/<c r="M6"[^>]*>.*?<\/c>/, xml),
    },
  );

test.each([
  ['#REF!', '#ADR!'],
  ['#VALUE!', '#ARG!'],
  ['#N/A', '#N/D!'],
  ['#DIV/0!', '#DZIEL/0!'],
  ['#NAME?', '#NAZWA?'],
])('%s is told as a Polish Excel shows it, once', (error, polish) => {
  const bytes = withCell(`<c r="M6" t="e"><f>SUM(A1)</f><v>${error}</v></c>`);
  const { result } = said(bytes);
  const ofCell = result.findings.filter(({ cell }) => cell === 'M6');
  expect(ofCell).toHaveLength(1);
  expect(ofCell[0]?.message).toContain(polish);
  expect(touchedBy(bytes, result.findings)).toMatchObject({ cells: [], left: [] });
});

test('a formula whose result nobody has counted is no empty cell: it is said, and nothing is made up', () => {
  const { result } = said(withCell('<c r="M6"><f>1000+361</f></c>'));
  expect(result.findings.filter(({ cell }) => cell === 'M6').map(({ message }) => message)).toEqual([
    expect.stringContaining('bez obliczonego wyniku'),
  ]);
});

test('a link to another person’s drive is told once, whatever else is in the cell', () => {
  const { words } = said(withCell("<c r=\"M6\"><f>'Z:\\Kadry\\[1]Stawki'!A1+'[1]Stawki'!A2</f><v>7</v></c>"));
  expect(words('AR-02')).toHaveLength(1);
});

test('of formulas in a circle the last result counts, as in Excel: nothing is counted anew', () => {
  const { found } = said(withCell('<c r="M6"><f>M6+1</f><v>1361</v></c>'));
  expect(found).toEqual([]);
});

test('a Polish function typed as text stays a text', () => {
  const sheet = registerSheet([[...child(1), 7, '=SUMA(A1;A2)']], header);
  const cell = sheet[utils.encode_cell({ r: 5, c: 13 })] as CellObject;
  expect(cell.t).toBe('s');
  const bytes = workbookOf({ Dzieci: sheet });
  const { result } = said(bytes);
  expect(touchedBy(bytes, result.findings).cells).toEqual([]);
});

test('every formula that structuring writes is in the notation of files: English names, commas, no backslash', () => {
  const bytes = workbookOf({
    Dzieci: registerSheet(
      [
        [...child(1), 7, 'x'],
        [...child(2), 8, 'y'],
      ],
      header,
    ),
  });
  const { apply } = structureWorkbook(
    { bytes, file: FILE, kinds: registerKinds, asOf: day('2026-04-30') },
    nodePlatform,
  );
  const zip = openZip(apply(), nodePlatform);
  const formulas = zip.names
    .filter((name) => /worksheets\/|workbook\.xml$/.test(name))
    .flatMap((name) => [
      ...new TextDecoder()
        .decode(zip.read(name))
        .matchAll(/<(?:f|formula1?|formula2|formula|definedName[^>]*)>([^<]+)</g),
    ])
    .map(([, formula = '']) => formula.replace(/&quot;[^]*?&quot;|"[^"]*"/g, '').replace(/&\w+;/g, ' '));
  expect(formulas.length).toBeGreaterThan(3);
  expect(
    formulas.filter((formula) => /[;\\]|SUMA|JEŻELI|LUB\(|ORAZ\(|PRAWY|DŁ\(|#ADR!/.test(formula)),
  ).toEqual([]);
});
