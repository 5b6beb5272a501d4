/** Open readings of the fees of support centres for people with mental disorders (ŚDS) and of short-term support. */
import { defineSetting } from './setting.ts';

/** Whose income pays for round-the-clock services. */
export const supportCentreIncome = defineSetting({
  id: 'supportCentres.userIncome',
  title:
    'dochód osoby korzystającej z usług całodobowych albo ze wsparcia krótkoterminowego, która żyje w rodzinie',
  why: 'Przepis mówi o dochodzie osoby korzystającej, a dla usług dziennych wprost o dochodzie na osobę w rodzinie. W rodzinie może to być własny dochód tej osoby albo dochód na osobę.',
  basis: 'art. 51b ust. 3 i art. 97a ust. 3 u.p.s.',
  choices: {
    own: 'własny dochód osoby korzystającej',
    perPerson: 'dochód na osobę w rodzinie',
  },
  fallback: 'own',
});

/** What the mean subsidy caps where the stay does not fill the month. */
export const subsidyCap = defineSetting({
  id: 'supportCentres.subsidyCap',
  title: 'średnia dotacja jako górna granica opłaty za niepełny miesiąc',
  why: 'Opłata nie może być wyższa niż średnia miesięczna kwota dotacji na uczestnika. Przepis nie mówi, czy za niepełny miesiąc granicę też dzieli się przez dni.',
  basis: 'art. 51b ust. 4 u.p.s.',
  choices: {
    whole: 'opłata za niepełny miesiąc nie wyższa niż pełna miesięczna dotacja',
    proportional: 'granicę za niepełny miesiąc dzieli się tak samo jak opłatę',
  },
  fallback: 'whole',
});
