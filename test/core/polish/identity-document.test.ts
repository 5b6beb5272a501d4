import fc from 'fast-check';
import { readIdentityDocument, type DocumentCause } from '../../../core/polish/identity-document.ts';

test.each([
  // ABA300000 is the specimen of the published description of the check digit.
  ['ABA300000', 'identity-card', 'ABA300000'],
  ['aba 300000', 'identity-card', 'ABA300000'],
  ['dowód osobisty nr ABA-300000', 'identity-card', 'ABA300000'],
  ['AA1234567', 'passport-or-residence-card', 'AA1234567'],
  ['paszport seria AA nr 1234567', 'passport-or-residence-card', 'AA1234567'],
  ['karta pobytu AA 1234567', 'passport-or-residence-card', 'AA1234567'],
  ['AB123456 (Ukraina)', 'other', 'AB123456 (Ukraina)'],
])('%p is read as %s', (text, kind, number) => {
  const read = readIdentityDocument(text);
  const value = { kind, number };
  expect(read).toEqual(
    kind === 'other'
      ? expect.objectContaining({ kind: 'ambiguous', cause: 'unknown-format', values: [value] })
      : { kind: 'certain', value },
  );
});

test.each<[string | number, DocumentCause]>([
  ['', 'empty'],
  ['b/d', 'no-document'],
  ['ABA300001', 'checksum'],
  ['OBA300000', 'checksum'],
  ['x'.repeat(100_000), 'too-long'],
])('does not take %s: %s', (cell, cause) => {
  expect(readIdentityDocument(cell)).toMatchObject({ kind: 'unreadable', cause });
});

test('a document that Excel has turned into a date is destroyed', () => {
  expect(readIdentityDocument(45_047, { shownAsDate: true })).toMatchObject({
    kind: 'destroyed',
    cause: 'date',
  });
});

test('nothing that can be typed makes the reader fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.double()),
      (cell) => readIdentityDocument(cell).kind.length > 0,
    ),
  );
});
