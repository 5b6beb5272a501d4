/** Polish names of the titles of the foster child benefit and of their amounts. */
const TITLES: Readonly<Record<string, string>> = {
  benefit: 'świadczenie',
  benefitInInstitution: 'świadczenie w czasie pobytu w jednostce',
  benefitToHelper: 'świadczenie dla rodziny pomocowej',
  disabilityAddition: 'dodatek z tytułu niepełnosprawności',
  disabilityAdditionToHelper: 'dodatek z tytułu niepełnosprawności dla rodziny pomocowej',
  juvenileAddition: 'dodatek na dziecko umieszczone na podstawie ustawy o nieletnich',
  juvenileAdditionToHelper:
    'dodatek na dziecko umieszczone na podstawie ustawy o nieletnich dla rodziny pomocowej',
  childRaisingAllowance: 'dodatek wychowawczy',
  childRaisingAllowanceToHelper: 'dodatek wychowawczy dla rodziny pomocowej',
};

export const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(TITLES).flatMap(([title, name]) => [
      [title, name],
      [`${title}.monthly`, `${name}: kwota miesięczna`],
      [`${title}.firstMonth`, `${name}: za pierwszy, niepełny miesiąc`],
    ]),
  ),
  'benefit.raise': 'podwyższenie ponad minimum ustawowe (uchwała rady powiatu)',
};
