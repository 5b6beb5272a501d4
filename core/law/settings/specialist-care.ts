/** Open readings of the fee for specialist care services for people with mental disorders (regulation of 22.09.2005). */
import { defineSetting } from './setting.ts';

const REGULATION = 'rozp. MPS z 22.09.2005 r. w sprawie specjalistycznych usług opiekuńczych';

/** What the income of a family is measured against. */
export const specialistCareBase = defineSetting({
  id: 'specialistCare.criterion',
  title: 'kryterium, do którego odnosi się dochód na osobę w rodzinie przy opłacie za SUO',
  why: 'Pierwszy wiersz tabeli wymienia tylko kryterium osoby samotnie gospodarującej (art. 8 ust. 1 pkt 1 u.p.s.), a tabela ma też kolumnę osób w rodzinie. Prasa odnosi dochód rodziny do kryterium na osobę w rodzinie; wtedy ten sam dochód daje wyższy procent i opłatę.',
  basis: `§ 4 ust. 3 ${REGULATION}`,
  choices: {
    single: 'kryterium osoby samotnie gospodarującej w obu kolumnach tabeli',
    matching: 'w rodzinie kryterium na osobę w rodzinie',
  },
  fallback: 'single',
});

/** When the fee is rounded. */
export const specialistCareRounding = defineSetting({
  id: 'specialistCare.rounding',
  title: 'zaokrąglanie opłaty za SUO',
  why: 'Rozporządzenie ustala procent ceny jednej godziny i nie mówi o zaokrąglaniu. Zaokrąglenie opłaty za godzinę i zaokrąglenie dopiero sumy za miesiąc mogą różnić się o kilka groszy.',
  basis: `§ 4 ust. 3 ${REGULATION}`,
  choices: {
    perHour: 'do grosza zaokrągla się opłatę za godzinę',
    total: 'do grosza zaokrągla się dopiero opłatę za miesiąc',
  },
  fallback: 'perHour',
});
