import fc from 'fast-check';
import { nameFindings, type NameCause } from '../../../core/polish/name-findings.ts';

test.each<[string, NameCause, readonly string[]]>([
  ['D±browski', 'mojibake', ['Dąbrowski']],
  ['\u041aowalska', 'look-alike-letters', ['Kowalska']],
  ['K0walska', 'digits', ['Kowalska']],
  ['Kowalska 2', 'digits', []],
  ['Kowal ska Anna', 'split-word', ['Kowalska Anna']],
  ['Kowal\u00adska', 'hidden-characters', ['Kowalska']],
  ['Kowalska \u2013 Nowak', 'hyphen-spaces', ['Kowalska-Nowak']],
  ['Kowalska  Anna', 'spaces', ['Kowalska Anna']],
  ['KOWALSKA', 'all-capitals', ['Kowalska']],
  ['kowalska', 'all-small', ['Kowalska']],
  ['Ż'.normalize('NFD') + 'ak', 'not-composed', ['Żak']],
])('%p: %s', (text, cause, proposals) => {
  const findings = nameFindings(text);
  expect(findings.map((finding) => finding.cause)).toContain(cause);
  const found = findings.find((finding) => finding.cause === cause);
  expect(found?.proposals).toEqual(proposals);
  expect(found?.message).toMatch(/^[A-ZŁŻŚ].*\.$/);
});

test.each(['Kowalska-Nowak', 'Anna Maria', 'Rita de Sousa', 'Müller', 'J.', '', 'x'.repeat(100_000)])(
  '%# needs no remark',
  (text) => {
    expect(nameFindings(text)).toEqual([]);
  },
);

test('nothing that can be typed makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => nameFindings(text).length >= 0));
});
