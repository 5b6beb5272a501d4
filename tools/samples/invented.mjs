/**
 * The invented world of the samples: a city with county rights that is on no map, its office, streets, courts and
 * neighbours. Nothing here exists; names say so in bulk. Used by every part of the sample office.
 */
import { day } from '../../build/core/values/day.js';

/** The day on which the register is drawn up. */
export const AS_OF = day('2026-04-30');

/** The month of the demonstration. */
export const DEMO_MONTH = '2026-04';

export const OFFICE = {
  name: 'Miejskie Centrum Pomocy Rodzinie w Zmyślinie',
  kind: 'MCPR',
  city: 'Zmyślin',
  address: 'ul. Zmyślona 1, 00-000 Zmyślin',
  phone: '00 000 00 00',
  electronicAddress: 'AE:PL-00000-00000-ZMYSL-00',
  authority: 'Prezydent Miasta Zmyślina',
  authorityGenitive: 'Prezydenta Miasta Zmyślina',
  signatory: 'Maria Wzorcowa',
  signatoryPost: 'Dyrektor Miejskiego Centrum Pomocy Rodzinie w Zmyślinie',
  authorisation: 'upoważnienie nr OR.0052.12.2024 z dnia 2 stycznia 2024 r.',
  appealBoard: 'Samorządowe Kolegium Odwoławcze w Zmyślinie',
  paymentDay: 25,
  decisionMark: 'MCPR.5211',
};

/** Counties that pay for the children: the own city first, then invented neighbours with their communes. */
export const COUNTIES = [
  { name: 'Miasto Zmyślin', gminas: ['Miasto Zmyślin'], weight: 84 },
  { name: 'powiat zmyśliński', gminas: ['Bajkowo', 'Nibylandia', 'Wymysłówek'], weight: 9 },
  { name: 'powiat przykładowski', gminas: ['Przykładowo', 'Fikcjanów'], weight: 5 },
  { name: 'powiat testowski', gminas: ['Testowo Wielkie'], weight: 2 },
];

export const COURTS = [
  { name: 'Sąd Rejonowy w Zmyślinie', division: 'III', weight: 90 },
  { name: 'Sąd Rejonowy w Przykładowie', division: 'IV', weight: 10 },
];

export const STREETS = [
  'ul. Zmyślona',
  'ul. Nieistniejąca',
  'ul. Przykładowa',
  'ul. Bajkowa',
  'ul. Wyobraźni',
  'ul. Fikcyjna',
  'ul. Umowna',
  'os. Wymyślone',
  'pl. Testowy',
  'al. Próbna',
];

/** Residential institutions; places as their permits allow, 14 at most (uwrspz art. 95 ust. 3). */
export const INSTITUTION_NAMES = [
  'Placówka opiekuńczo-wychowawcza „Zmyślona Przystań”',
  'Placówka opiekuńczo-wychowawcza „Bajkowy Dom”',
  'Placówka opiekuńczo-wychowawcza „Przykładowa”',
];
