import fc from 'fast-check';
import { laterVersion } from '../../../core/workload/resubmissions.ts';

const named = (file: string, modified?: string) => (modified === undefined ? { file } : { file, modified });
const later = (a: string, b: string): string | undefined => laterVersion(named(a), named(b))?.file;

describe('laterVersion', () => {
  test.each([
    ['zps3 pazdz POPRAWIONE.xlsx', 'zps3 pazdz.xlsx'],
    ['zps3 pazdz (2).xlsx', 'zps3 pazdz.xlsx'],
    ['zps3 pazdz (3).xlsx', 'zps3 pazdz (2).xlsx'],
    ['zps3 pazdz POPRAWIONE (2).xlsx', 'zps3 pazdz POPRAWIONE.xlsx'],
    ['zps3 pazdz POPRAWIONE (2).xlsx', 'zps3 pazdz (2).xlsx'],
    ['ZPS 3 - korekta.xlsx', 'ZPS 3.xls'],
    ['ZPS 3_ostateczny.xlsx', 'ZPS 3.xlsx'],
    ['ZPS 3_ostateczny2.xlsx', 'ZPS 3_ostateczny.xlsx'],
    ['ZPS 3 wersja 2.xlsx', 'ZPS 3.xlsx'],
    ['ZPS 3 v10.xlsx', 'ZPS 3 v9.xlsx'],
    ['korekty/ZPS 3.xlsx', 'ZPS 3.xlsx'],
  ])('%s replaces %s', (after, before) => {
    expect(later(after, before)).toBe(after);
    expect(later(before, after)).toBe(after);
  });

  test.each([
    ['ZPS 3 POPRAWIONE.xlsx', 'ZPS 3 ostateczny.xlsx'],
    ['ZPS 3 POPRAWIONE.xlsx', 'ZPS 3 (2).xlsx'],
    ['ZPS 3.xlsx', 'zespol 3.xlsx'],
    ['ZPS 3 popr 10.2026.xlsx', 'ZPS 3 popr 10.2026 r.xlsx'],
    ['nowe (2)/ZPS 3.xlsx', 'ZPS 3.xlsx'],
  ])('names alone do not decide between %s and %s', (one, other) => {
    expect(later(one, other)).toBeUndefined();
    const saved = [named(one, '2026-05-04T10:00:00Z'), named(other, '2026-05-04T10:00:00.5Z')] as const;
    expect(laterVersion(saved[0], saved[1])).toBe(saved[1]);
    expect(laterVersion(saved[1], saved[0])).toBe(saved[1]);
  });

  test('the name counts before the time of saving, and the same time decides nothing', () => {
    const corrected = named('ZPS 3 korekta.xlsx', '2026-05-04T10:00:00Z');
    expect(laterVersion(corrected, named('ZPS 3.xlsx', '2026-05-05T10:00:00Z'))).toBe(corrected);
    expect(
      laterVersion(named('a.xlsx', '2026-05-04T10:00:00Z'), named('b.xlsx', '2026-05-04T10:00:00.000Z')),
    ).toBeUndefined();
  });

  test('never lets two replace each other, whatever the order they are asked in', () => {
    const name = fc.constantFrom(
      '',
      ' (2)',
      ' POPRAWIONE',
      ' korekta (3)',
      ' ostateczny',
      ' ostateczny2',
      ' v4',
    );
    const time = fc.option(fc.constantFrom('2026-05-04T10:00:00Z', '2026-05-04T11:00:00Z'), {
      nil: undefined,
    });
    const delivery = fc.tuple(name, time).map(([end, at]) => named(`ZPS 1${end}.xlsx`, at));
    fc.assert(
      fc.property(delivery, delivery, (a, b) => {
        expect(laterVersion(a, b)).toBe(laterVersion(b, a));
      }),
    );
  });
});
