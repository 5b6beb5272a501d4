/** The words that describe a resolution in sheet „Uchwały” of office.xlsx, with their meanings. Also used for pasted tables. */
import type { CouncilTable, CouncilTableKind } from '../law/index.ts';

export const KINDS: Readonly<Record<string, CouncilTableKind>> = {
  'usługi opiekuńcze': 'care-services',
  'usługi sąsiedzkie': 'neighbour-services',
  'ośrodek wsparcia': 'support-centre',
  'Senior+': 'senior-plus',
  'mieszkanie treningowe': 'training-flat',
  'mieszkanie wspomagane': 'supported-flat',
  schronisko: 'shelter',
  'schronisko z usługami opiekuńczymi': 'shelter-with-care',
  'wsparcie krótkoterminowe': 'short-term-support',
  'ulga w opłacie rodziców': 'parents-fee-relief',
};

export const EDGES: Readonly<Record<string, CouncilTable['edges']>> = {
  'procent kryterium': 'percentOfCriterion',
  złote: 'money',
};

export const FEES: Readonly<Record<string, CouncilTable['fee']>> = {
  'procent ceny': 'percentOfPrice',
  'procent dochodu': 'percentOfIncome',
  'procent opłaty': 'percentOfFee',
  złote: 'money',
};

export const UNITS: Readonly<Record<string, CouncilTable['per']>> = {
  godzina: 'hour',
  dzień: 'day',
  miesiąc: 'month',
};

export const ROUNDINGS: Readonly<Record<string, CouncilTable['rounding']>> = {
  'za jednostkę': 'perUnit',
  łącznie: 'total',
};
