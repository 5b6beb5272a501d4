/** That no two persons of a case bear the same mark: their amounts would overwrite each other. */
import { dpsAbsence } from '../../../../core/calculations/dps-absence.ts';
import { refuseSameMarks, zMark } from '../../../../core/calculations/inputs/mark.ts';
import { refusalOf } from '../../../support/calculation-result.ts';
import { refusedWith } from '../../../support/refused-with.ts';

test('the second bearer of a mark is named', () => {
  const { code, place } = refusedWith(() => {
    refuseSameMarks([{ id: 'a' }, { id: 'b' }, { id: 'a' }], 'relatives');
  });
  expect([code, place.field]).toEqual(['input-contradiction', 'relatives.2.id']);
});

test('two payers of one mark in an absence are refused', () => {
  const relative = { id: 'syn', monthlyFee: '500.00' };
  const input = {
    resident: { monthlyFee: '1000.00' },
    relatives: [relative, relative],
    absences: [{ from: '2025-03-01', to: '2025-03-02' }],
  };
  expect(refusalOf(dpsAbsence, input).place.field).toBe('relatives.1.id');
});

test.each(['', 'a.b', '-a', 'jan kowalski', 'x'.repeat(41)])('„%s” is no mark', (text) => {
  expect(zMark.safeParse(text).success).toBe(false);
});

test.each(['syn1', 'córka', '12/2024'])('„%s” is a mark', (text) => {
  expect(zMark.safeParse(text).success).toBe(true);
});
