import fc from 'fast-check';
import { statutoryLaw } from '../../../core/law/index.ts';
import { addDays, day, toIso } from '../../../core/values/day.ts';
import type { Day } from '../../../core/values/day.ts';
import { period } from '../../../core/values/period.ts';

const iso = (value: Day | null) => (value === null ? null : toIso(value));

/** "from–to amount (settledUntil)", with "…" where the segment is granted until changed. */
function segmentsOf(id: string, from: string, to: string | null, decidedOn: string): readonly string[] {
  const asked = period(day(from), to === null ? null : day(to));
  return statutoryLaw
    .moneySegments(id, asked, { announcedBy: day(decidedOn) })
    .map(
      (part) =>
        `${iso(part.from)}–${iso(part.to) ?? ''} ${part.dated.value}${part.untilChanged ? ' …' : ''} (${iso(part.settledUntil)})`,
    );
}

describe('a period cut at changes, for a decision', () => {
  test('child placed 11.05.2024, decision of 20.05.2024, to the eve of the 18th birthday', () => {
    expect(segmentsOf('fc_benefit_kin', '2024-05-11', '2030-09-29', '2024-05-20')).toEqual([
      '2024-05-11–2024-05-31 899.00 (2024-05-31)',
      '2024-06-01–2030-09-29 1002.00 … (2025-05-31)',
    ]);
  });

  test('decision of 10.05.2023 knows the amount of June 2023, not that of June 2024', () => {
    expect(segmentsOf('fc_benefit_kin', '2023-05-02', '2030-09-29', '2023-05-10')).toEqual([
      '2023-05-02–2023-05-31 785.00 (2023-05-31)',
      '2023-06-01–2030-09-29 899.00 … (2024-05-31)',
    ]);
  });

  test('decision before the notice does not know the amount of June', () => {
    expect(segmentsOf('fc_benefit_kin', '2024-02-10', null, '2024-03-01')).toEqual([
      '2024-02-10– 899.00 … (2024-05-31)',
    ]);
  });

  test('decision of 15.04.2026 grants the known amount until changed, settled to the eve of 1 June', () => {
    expect(segmentsOf('fc_benefit_kin', '2026-04-01', null, '2026-04-15')).toEqual([
      '2026-04-01– 1002.00 … (2026-05-31)',
    ]);
  });

  test('decision of 15.06.2026 is refused, because the amount from 1.06.2026 is unknown', () => {
    expect(() => segmentsOf('fc_benefit_kin', '2026-04-01', null, '2026-06-15')).toThrow(
      /^Na 1\.06\.2026 nie ma wartości parametru .* wartość od 1\.06\.2026 nie jest znana\./,
    );
  });

  test('decision of 15.06.2026 over a period that ended before is not refused', () => {
    expect(segmentsOf('fc_benefit_kin', '2026-04-01', '2026-05-31', '2026-06-15')).toEqual([
      '2026-04-01–2026-05-31 1002.00 (2026-05-31)',
    ]);
  });

  test('an end inside the settled time is not "until changed"', () => {
    expect(segmentsOf('fc_benefit_nonkin', '2024-05-11', '2025-05-14', '2024-05-20')).toEqual([
      '2024-05-11–2024-05-31 1361.00 (2024-05-31)',
      '2024-06-01–2025-05-14 1517.00 (2025-05-31)',
    ]);
    expect(segmentsOf('fc_benefit_nonkin', '2024-05-11', '2025-06-01', '2024-05-20')[1]).toBe(
      '2024-06-01–2025-06-01 1517.00 … (2025-05-31)',
    );
  });

  test('a late decision about the past gives every change', () => {
    expect(segmentsOf('fc_benefit_kin', '2018-05-01', '2024-06-30', '2024-07-01')).toEqual([
      '2018-05-01–2018-05-31 660.00 (2018-05-31)',
      '2018-06-01–2021-05-31 694.00 (2021-05-31)',
      '2021-06-01–2022-05-31 746.00 (2022-05-31)',
      '2022-06-01–2023-05-31 785.00 (2023-05-31)',
      '2023-06-01–2024-05-31 899.00 (2024-05-31)',
      '2024-06-01–2024-06-30 1002.00 (2025-05-31)',
    ]);
  });

  test('without a yearly day of change the value is settled to the next one on record or the last checked day', () => {
    expect(segmentsOf('fc_salary_min', '2022-12-01', null, '2022-12-15')).toEqual([
      '2022-12-01– 2000.00 … (2023-01-31)',
    ]);
    expect(segmentsOf('fc_salary_min', '2025-01-01', null, '2025-01-15')).toEqual([
      '2025-01-01– 4100.00 … (2026-11-21)',
    ]);
  });

  test('a period before the first value is refused', () => {
    expect(() => segmentsOf('fc_benefit_kin', '2011-12-01', '2012-01-31', '2012-02-01')).toThrow(
      'Na 1.12.2011 nie ma wartości',
    );
  });

  test.each<[string, string, string | null, string, readonly string[]]>([
    ['decided before an unknown period', '2026-05-05', '2030-09-29', '2026-05-31', ['od 1.06.2026']],
    ['that ends before the unknown period', '2025-05-05', '2026-05-31', '2025-05-10', []],
    ['of days after the start of the unknown period', '2026-08-01', null, '2026-05-31', ['od 1.06.2026']],
  ])(
    'a value granted until changed warns where none is known: period %s',
    (_case, from, to, decidedOn, texts) => {
      const asked = period(day(from), to === null ? null : day(to));
      const warnings = statutoryLaw
        .segments('fc_benefit_kin', asked, { announcedBy: day(decidedOn) })
        .flatMap(({ dated }) => dated.warnings);
      expect(warnings).toEqual(
        texts.map((text) => ({
          code: 'law-unknown-ahead',
          text: `Program nie zna wartości parametru „Świadczenie na pokrycie kosztów utrzymania dziecka – rodzina spokrewniona (miesięcznie)” (fc_benefit_kin) ${text}: po ogłoszeniu nowej sprawdź kwotę.`,
        })),
      );
    },
  );

  test('segments cover the period without gaps and agree with the look-up of each day', () => {
    const days = fc.integer({ min: day('2012-01-01'), max: day('2026-05-31') }).map((value) => value as Day);
    const lengths = fc.integer({ min: 0, max: 2500 });
    fc.assert(
      fc.property(days, days, lengths, fc.nat(), (decidedOn, start, length, pick) => {
        const asked = period(start, addDays(start, length));
        const parts = statutoryLaw.segments('fc_benefit_kin', asked, { announcedBy: decidedOn });
        expect(parts[0]?.from).toBe(start);
        expect(parts.at(-1)?.to).toBe(asked.to);
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1];
          if (next !== undefined) expect(next.from).toBe((part.to ?? NaN) + 1);
          expect(part.untilChanged).toBe((part.to ?? Infinity) > part.settledUntil);
        }
        const on = addDays(start, pick % (length + 1));
        const part = parts.find(({ from, to }) => from <= on && on <= (to ?? Infinity));
        expect(part?.dated.value).toBe(
          statutoryLaw.valueOn('fc_benefit_kin', on, { announcedBy: decidedOn }).value,
        );
      }),
    );
  });
});
