import { caseShapesOf, dateProfileOf, decimalSignOf } from '../../../core/values/column-profile.ts';
import { day } from '../../../core/values/day.ts';

describe('the decimal sign of a column', () => {
  test('is decided by at least three clear numbers with none against them, with the reason', () => {
    const decided = decimalSignOf(['120,50', '1 402,00 zł', '3.960,00', '1.402', 'brak']);
    expect(decided).toEqual({ value: ',', reason: expect.stringContaining('(3)') });
    expect(decimalSignOf(['120.50', '0.5', '7.25', '1.402'])?.value).toBe('.');
    expect(decimalSignOf(['1.402.000', '2.300.100', '1.000.000'])?.value).toBe(',');
  });

  test('is left open by few, contrary or unclear numbers', () => {
    expect(decimalSignOf(['120,50', '10,20'])).toBeUndefined();
    expect(decimalSignOf(['120,50', '10,20', '5,75', '120.50'])).toBeUndefined();
    expect(decimalSignOf(['1.402', '2.300', '5.100', '7', 'x'.repeat(100_000)])).toBeUndefined();
  });
});

describe('the dates of a column', () => {
  test('tell the order between slashes', () => {
    expect(dateProfileOf(['18/01/2024', '25/02/2024', '30/03/2024', '05/06/2024']).order?.value).toBe(
      'day-first',
    );
    expect(dateProfileOf(['01/18/2024', '02/25/2024', '03/30/2024']).order?.value).toBe('month-first');
    expect(dateProfileOf(['18/01/2024', '25/02/2024', '30/03/2024', '01/18/2024']).order).toBeUndefined();
    expect(dateProfileOf(['05/06/2024', '07/08/2024', '01/02/2024', '03/03/2024']).order).toBeUndefined();
  });

  test('tell the years, typed or kept as days, unless they span more than a life', () => {
    const between = dateProfileOf([day('2019-05-01'), '1.02.2021', '3.04.2024 r.', '5.06.23']).between;
    expect(between?.value).toEqual({ from: day('2014-05-01'), to: day('2029-04-03') });
    expect(dateProfileOf([day('1920-05-01'), '1.02.2021', '3.04.2024']).between).toBeUndefined();
    expect(dateProfileOf(['1.02.2021', '3.04.2024']).between).toBeUndefined();
    expect(dateProfileOf([day('9999-12-31'), day('9999-12-30'), day('0001-01-01')]).between).toBeUndefined();
  });
});

describe('the case marks of a column', () => {
  test('have the shapes that most of them share', () => {
    const marks = Array.from({ length: 9 }, (_, index) => `MOPS.4207.${index + 1}.2023`);
    const decided = caseShapesOf([...marks, '5/2023']);
    expect([...(decided?.value ?? [])]).toEqual(['A.0.0.R']);
    expect(decided?.reason).toContain('9 z 10');
  });

  test('have none where they are few or all different', () => {
    expect(caseShapesOf(['A.1.2023', 'A.2.2023'])).toBeUndefined();
    expect(caseShapesOf(['A.1.2023', '1/2', 'b 3', '7-7/2', 'x.y.z', '1 2 3'])).toBeUndefined();
  });
});
