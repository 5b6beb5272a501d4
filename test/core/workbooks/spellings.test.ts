/** The same cells in any of the spellings that XML allows give the same values as in the plainest one. */
import fc from 'fast-check';
import { escapeText } from '../../../core/opc/xml.ts';
import { columnLetters } from '../../../core/workbooks/address.ts';
import { readWorkbook } from '../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { rawPackage, rawParts } from '../../support/raw-workbook.ts';

interface Spelling {
  prefix: string;
  quote: string;
  space: string;
  addresses: boolean;
  comment: boolean;
  cdata: boolean;
  styleFirst: boolean;
  inline: boolean;
}

const spelling: fc.Arbitrary<Spelling> = fc.record({
  prefix: fc.constantFrom('', 'x:', 'ss:'),
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom('', ' ', '\n\t'),
  addresses: fc.boolean(),
  comment: fc.boolean(),
  cdata: fc.boolean(),
  styleFirst: fc.boolean(),
  inline: fc.boolean(),
});

type Value = string | number | boolean;

function cellXml(value: Value, column: number, row: number, how: Spelling): string {
  const { prefix: p, quote: q, space } = how;
  const comment = how.comment ? '<!-- <c r="A1"> -->' : '';
  const wrapped = (text: string) => (how.cdata ? `<![CDATA[${text}]]>` : escapeText(text));
  const inline = typeof value === 'string' && how.inline;
  const type =
    typeof value === 'number' ? undefined : typeof value === 'boolean' ? 'b' : inline ? 'inlineStr' : 'str';
  const attributes = [
    ...(how.addresses ? [`r${space}=${space}${q}${columnLetters(column)}${row}${q}`] : []),
    ...(type === undefined ? [] : [`t=${q}${type}${q}`]),
  ];
  const style = `s=${q}0${q}`;
  const all = (how.styleFirst ? [style, ...attributes] : [...attributes, style]).join(' ');
  const content = wrapped(String(typeof value === 'boolean' ? Number(value) : value));
  const inside = inline
    ? `<${p}is>${space}<${p}t>${content}</${p}t></${p}is>`
    : `<${p}v${space}>${content}${comment}</${p}v>`;
  return `${comment}<${p}c ${all}${space}>${space}${inside}${space}</${p}c${space}>`;
}

function sheetXml(grid: readonly (readonly Value[])[], how: Spelling): string {
  const p = how.prefix;
  const rows = grid.map((row, index) => {
    const cells = row.map((value, column) => cellXml(value, column, index + 1, how)).join(how.space);
    return `<${p}row r=${how.quote}${index + 1}${how.quote}>${cells}</${p}row>`;
  });
  const name = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  return `<${p}worksheet ${name}="main"><${p}sheetData>${rows.join(how.space)}</${p}sheetData></${p}worksheet>`;
}

test('any spelling gives the same values', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aąż 07.<>&"\''), minLength: 1, maxLength: 8 });
  const value: fc.Arbitrary<Value> = fc.oneof(
    text,
    fc.integer(),
    // A file has no minus zero.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  );
  const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(grid, spelling, (values, how) => {
      const bytes = rawPackage(rawParts(sheetXml(values, how)));
      const { rows } = readWorkbook(bytes, nodePlatform).sheet('Arkusz1');
      expect(rows.map((row) => row.values)).toEqual(values);
    }),
    { numRuns: 400 },
  );
});
