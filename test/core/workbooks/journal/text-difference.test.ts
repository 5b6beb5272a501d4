/** Differences of texts: they lead back exactly, and are small where little differs. */
import fc from 'fast-check';
import { difference, withDifference } from '../../../../core/workbooks/journal/text-difference.ts';

const tag = fc.constantFrom(
  '<row r="1">',
  '<c r="A5" s="3"/>',
  '<c r="B5" s="9"><v>1</v></c>',
  '</row>',
  'ż',
  '\n',
);
const xml = fc.array(tag, { maxLength: 60 }).map((tags) => tags.join(''));

test('the steps lead from the one text to the other, whatever they are', () => {
  fc.assert(
    fc.property(xml, xml, (from, to) => {
      expect(withDifference(from, difference(from, to))).toBe(to);
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, to) => {
      expect(withDifference(from, difference(from, to))).toBe(to);
    }),
  );
});

test('of a restyled sheet only the former styles are kept', () => {
  const sheet = (style: (row: number) => string) =>
    Array.from({ length: 500 }, (_, row) => `<row r="${row}"><c r="A${row}"${style(row)}/></row>`).join('');
  const steps = difference(
    sheet(() => ' s="12"'),
    sheet((row) => ` s="${row % 3}"`),
  );
  expect(steps.filter((step) => typeof step === 'string').join('').length).toBeLessThan(600);
});

test('what was put in costs nothing, wherever it is', () => {
  const rows = Array.from({ length: 300 }, (_, row) => `<c r="C${row}"><v>${row * 7}</v></c>`);
  const grown = rows.flatMap((row, index) => [...(index % 2 ? [`<c r="B${index}" s="7"/>`] : []), row]);
  const steps = difference(grown.join('') + '<tableParts count="1"/>', rows.join(''));
  expect(steps.filter((step) => typeof step === 'string').join('').length).toBeLessThan(60);
});

test('steps for another text are refused', () => {
  expect(withDifference('inny tekst', difference('<a/>', '<b/>'))).toBeUndefined();
});
