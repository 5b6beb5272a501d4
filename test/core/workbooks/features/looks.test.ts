/** How cells look: colours through the palette and the theme, letters, locks. */
import { readLooks } from '../../../../core/workbooks/features/looks.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawWorkbook } from '../../../support/raw-workbook.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The theme of Office 2013 in the colours that matter here. */
const THEME = bytes(
  '<a:theme><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>',
);

/** Fill of the only style. */
function fillOf(fill: string, more = ''): string | undefined {
  const styles = `<styleSheet><fills>${fill}</fills>${more}<cellXfs><xf fillId="0"/></cellXfs></styleSheet>`;
  return readLooks(bytes(styles), THEME)[0]?.fill;
}
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;

test.each([
  [solid('rgb="FFFFFF00"'), 'FFFF00'],
  [solid('rgb="ffff00"'), 'FFFF00'],
  [solid('indexed="10"'), 'FF0000'],
  [solid('indexed="22"'), 'C0C0C0'],
  [solid('indexed="63"'), '333333'],
  [solid('theme="0"'), 'FFFFFF'],
  [solid('theme="1"'), '000000'],
  [solid('theme="2"'), 'E7E6E6'],
  [solid('theme="3"'), '44546A'],
  [solid('theme="4"'), '4472C4'],
  [solid('theme="99"'), undefined],
  [solid('auto="1"'), undefined],
  ['<fill><patternFill patternType="none"/></fill>', undefined],
  ['<fill><patternFill patternType="gray125"/></fill>', undefined],
  [
    '<fill><patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFF00"/></patternFill></fill>',
    'FFFF00',
  ],
  [
    '<fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop><stop><color rgb="FF0000FF"/></stop></gradientFill></fill>',
    '00FF00',
  ],
])('%s is %s', (fill, colour) => {
  expect(fillOf(fill)).toBe(colour);
});

/** What Excel shows for the tints of its own colour menu: „Jaśniejszy 80%”, „Ciemniejszy 25%”. */
test.each([
  ['theme="4" tint="0.79998168889431442"', 'D9E1F2'],
  ['theme="4" tint="0.39997558519241921"', '8EA9DB'],
  ['theme="4" tint="-0.249977111117893"', '305496'],
  ['theme="0" tint="-0.14999847407452621"', 'D9D9D9'],
  ['theme="1" tint="0.34998626667073579"', '595959'],
])('%s', (colour, shown) => {
  const found = fillOf(solid(colour)) ?? '';
  // Excel rounds in between; a step of two in 255 is seen by nobody.
  for (const at of [0, 2, 4]) {
    const difference = parseInt(found.slice(at, at + 2), 16) - parseInt(shown.slice(at, at + 2), 16);
    expect(Math.abs(difference)).toBeLessThanOrEqual(2);
  }
});

test('a workbook’s own palette counts before that of Excel', () => {
  const palette = '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>';
  expect(fillOf(solid('indexed="0"'), palette)).toBe('112233');
});

test('letters, locks and fills of cells are told by their styles', () => {
  const styles =
    '<styleSheet><fonts><font><b val="0"/><sz/></font><font><b/><strike/><color rgb="FFFF0000"/></font></fonts><fills><fill><patternFill/></fill></fills><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"><alignment/><protection locked="0"/></xf></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>';
  const sheet = readWorkbook(
    rawWorkbook(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="9"><v>1</v></c></row>',
      {
        'xl/styles.xml': styles,
      },
    ),
    nodePlatform,
  ).sheet('Arkusz1');
  const [row] = sheet.rows;
  const plain = { bold: false, strike: false, locked: true };
  expect(row && [0, 1, 2, 7].map((column) => sheet.look(row, column))).toEqual([
    plain,
    { bold: true, strike: true, locked: false, color: 'FF0000' },
    plain,
    plain,
  ]);
});
