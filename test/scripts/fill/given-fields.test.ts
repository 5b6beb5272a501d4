/** Fields given by hand on the command line are all taken, or refused: none is dropped. */
import { givenFields } from '../../../scripts/fill/given-fields.ts';

test('fields of one group come together; of two values for one field the later wins', () => {
  expect(givenFields(['decision.number=1', 'decision.caseNumber=X', 'decision.number=2'])).toEqual({
    decision: { number: '2', caseNumber: 'X' },
  });
});

test.each([[['decision=1', 'decision.caseNumber=X']], [['decision.caseNumber=X', 'decision=1']]])(
  'a field given whole and by its parts is refused: %j',
  (assignments) => {
    expect(() => givenFields(assignments)).toThrow('podano naraz „decision” i „decision.caseNumber”');
  },
);

test.each(['__proto__.x=1', 'decision.constructor.prototype.x=1'])('%s is no field', (assignment) => {
  expect(() => givenFields([assignment])).toThrow('--set: nieznane pole');
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test.each(['decision', '=5', ''])('„%s” is no assignment', (assignment) => {
  expect(() => givenFields([assignment])).toThrow('POLE=WARTOŚĆ');
});
