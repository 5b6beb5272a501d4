import { publicationOn, valorisationNoticeOn } from '../../../core/law/index.ts';
import { PUBLICATIONS } from '../../../core/law/publications/index.ts';
import { valorisationNotices } from '../../../core/law/publications/valorisation-notices.ts';
import { day } from '../../../core/values/day.ts';

describe('publications of acts by date', () => {
  test.each([
    // Days of publication: eli.gov.pl.
    ['2023-07-25', 'Dz.U. z 2022 r. poz. 447'],
    ['2023-07-26', 'Dz.U. z 2023 r. poz. 1426'],
    ['2024-02-12', 'Dz.U. z 2023 r. poz. 1426'],
    ['2024-02-13', 'Dz.U. z 2024 r. poz. 177'],
    ['2024-05-20', 'Dz.U. z 2024 r. poz. 177'],
    ['2025-03-01', 'Dz.U. z 2025 r. poz. 49'],
  ])('on %s the act on foster care is cited as %s', (on, citation) => {
    expect(publicationOn('uwrspz', day(on))).toMatchObject({ citation, verified: true });
  });

  test('a publication that may have been superseded is given with a warning', () => {
    expect(publicationOn('uwrspz', day('2026-05-20'))).toMatchObject({
      citation: 'Dz.U. z 2025 r. poz. 49',
      verified: false,
      warning:
        'Publikacja Dz.U. z 2025 r. poz. 49 („uwrspz”) na 20.05.2026 mogła zostać zastąpiona nowszą. Sprawdź ją przed wydaniem decyzji.',
    });
    expect(publicationOn('uwrspz', day('2026-11-21'))).toMatchObject({
      citation: 'Dz.U. z 2026 r. poz. 980',
      verified: false,
    });
    expect(publicationOn('kpa', day('2024-05-20')).verified).toBe(true);
    expect(publicationOn('kpa', day('2025-05-20')).verified).toBe(false);
  });

  test('an act or a day without known publications is refused', () => {
    expect(() => publicationOn('kpc', day('2024-05-20'))).toThrow(
      'Nie ma danych o miejscu publikacji aktu „KPC” na 20.05.2024. Wpisz je ręcznie.',
    );
    expect(() => publicationOn('kpa', day('2024-04-14'))).toThrow('Nie ma danych');
  });

  test('the notice of the amounts of a day is known from 1.06.2018 to 31.05.2026', () => {
    expect(valorisationNoticeOn(day('2018-05-31'))).toBeUndefined();
    expect(valorisationNoticeOn(day('2018-06-01'))?.citation).toBe('M.P. z 2018 r. poz. 326');
    expect(valorisationNoticeOn(day('2024-05-31'))?.citation).toBe('M.P. z 2023 r. poz. 296');
    expect(valorisationNoticeOn(day('2026-05-31'))?.citation).toBe('M.P. z 2024 r. poz. 230');
    expect(valorisationNoticeOn(day('2026-06-01'))).toBeUndefined();
  });

  test('lists are in order and certain only before the next publication', () => {
    for (const list of [...Object.values(PUBLICATIONS), valorisationNotices]) {
      for (const [index, { from, verifiedUntil }] of list.entries()) {
        expect(from <= verifiedUntil).toBe(true);
        const next = list[index + 1];
        if (next !== undefined) expect(verifiedUntil < next.from).toBe(true);
      }
    }
  });
});
