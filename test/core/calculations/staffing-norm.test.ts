/** The norms of social workers, assistants and coordinators: alternative tests, edges, refusals. */
import fc from 'fast-check';
import { staffingNorm } from '../../../core/calculations/staffing-norm.ts';
import { refusalOf, resultOf } from '../../support/calculation-result.ts';

const base = { date: '2026-11-01', inhabitants: 15_000, families: 320, posts: 7 };

const findings = (input: Record<string, unknown>): Record<string, unknown> =>
  resultOf(staffingNorm, { ...base, ...input }).findings;

describe('one post for 2000 inhabitants or 50 families (art. 110 ust. 11 u.p.s.)', () => {
  test.each([
    [{ posts: 7.5 }, true, true],
    [{ posts: 7.499 }, false, true],
    [{ posts: 6.4 }, false, true],
    [{ posts: 6.399 }, false, false],
  ])('%j', (input, byInhabitants, byFamilies) => {
    expect(findings(input)).toMatchObject({
      inhabitantsTestMet: byInhabitants,
      familiesTestMet: byFamilies,
      normMet: byInhabitants || byFamilies,
    });
  });
});

test('three workers in full time are needed even where both ratios ask for fewer (art. 110 ust. 12 u.p.s.)', () => {
  const small = { inhabitants: 3000, families: 40 };
  expect(findings({ ...small, posts: 2.999 })).toMatchObject({ minimumMet: false, missingPosts: '0.001' });
  expect(findings({ ...small, posts: 3 })).toMatchObject({ minimumMet: true, normMet: true });
  expect(findings({ ...small, posts: 3, fullTimeWorkers: 2 })).toMatchObject({
    minimumMet: false,
    normMet: false,
  });
});

test('an assistant and a coordinator may have fifteen families, the sixteenth is too many', () => {
  expect(findings({ familiesPerAssistant: [15] })).toMatchObject({ 'assistants.met': true });
  expect(findings({ familiesPerAssistant: [14, 16] })).toMatchObject({
    'assistants.met': false,
    'assistants.required': '2',
  });
  expect(findings({ familiesPerCoordinator: [31] })).toMatchObject({
    'coordinators.met': false,
    'coordinators.required': '3',
  });
});

test('days before the norm came into force are refused (1.01.2015)', () => {
  expect(refusalOf(staffingNorm, { ...base, date: '2014-12-31' }).code).toBe('law-unknown-period');
});

test('posts that are no number are refused', () => {
  expect(refusalOf(staffingNorm, { ...base, posts: '6 i pół' }).code).toBe('input-invalid');
});

test('more posts never break a norm that was met, and the missing ones make up for it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 20_000 }),
      (inhabitants, families, thousandths) => {
        const posts = thousandths / 1000;
        const now = findings({ inhabitants, families, posts });
        if (now.normMet === true) {
          expect(findings({ inhabitants, families, posts: (thousandths + 1000) / 1000 }).normMet).toBe(true);
        }
        const [whole = 0, of = 1] = String(now.missingPosts).split('/').map(Number);
        expect(now.normMet).toBe(whole / of === 0);
      },
    ),
  );
});
