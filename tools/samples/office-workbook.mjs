/**
 * office.xlsx: who the office is, its teams, an empty sheet for parameters of its own, and the sheets of fees. Called by
 * generate.mjs.
 */
import { day } from '../../build/core/values/day.js';
import { feeSheets } from './fee-tables.mjs';
import { OFFICE } from './invented.mjs';
import { regionsSheet, reportedSheet, staffSheet } from './workload-year/office-sheets.mjs';

/** The invented reorganisation from which all teams exist. */
const TEAMS_SINCE = day('2022-01-01');

const titles = (title, explanation) => [{ text: title }, { text: explanation, style: 'note' }];

const institution = {
  name: 'Urząd',
  titles: titles('Dane urzędu', 'Nazwy pól w pierwszej kolumnie są stałe; zmieniaj tylko wartości.'),
  columns: [
    { header: 'Pole', width: 30, style: 'label' },
    { header: 'Wartość', width: 70, style: 'wrapped' },
  ],
  rows: [
    ['Nazwa', OFFICE.name],
    ['Rodzaj', OFFICE.kind],
    ['Miasto', OFFICE.city],
    ['Adres', OFFICE.address],
    ['Telefon', OFFICE.phone],
    ['Adres do e-Doręczeń', OFFICE.electronicAddress],
    ['Organ', OFFICE.authority],
    ['Organ w dopełniaczu', OFFICE.authorityGenitive],
    ['Podpisujący', OFFICE.signatory],
    ['Stanowisko podpisującego', OFFICE.signatoryPost],
    ['Upoważnienie', OFFICE.authorisation],
    ['SKO', OFFICE.appealBoard],
    ['Dzień wypłaty świadczeń', OFFICE.paymentDay],
  ],
};

const posts = ({ workers }) => workers.reduce((sum, { fte }) => sum + fte, 0);

/** @param {readonly import('./teams.mjs').Team[]} list */
const teams = (list) => ({
  name: 'Zespoły',
  titles: titles('Zespoły', 'Zespół, który przestał istnieć, zostaje na liście z datą końcową.'),
  columns: [
    { header: 'Id', width: 10, style: 'text' },
    { header: 'Nazwa', width: 36, style: 'text' },
    { header: 'Rodzaj', width: 26, style: 'text' },
    { header: 'Obowiązuje od', width: 16, style: 'date' },
    { header: 'Obowiązuje do', width: 16, style: 'date' },
    { header: 'Kierownik', width: 28, style: 'text' },
    { header: 'Etaty', width: 8 },
  ],
  rows: list.map((team) => [
    ...[team.id, team.name, team.kind, { day: TEAMS_SINCE }, undefined, team.head, posts(team)],
  ]),
});

const parameters = {
  name: 'Parametry',
  titles: titles(
    'Parametry własne urzędu',
    'Kwoty i stawki, które urząd dodaje do ustawowych albo stosuje zamiast nich, każda ze źródłem. Tu na razie żadnej.',
  ),
  columns: [
    { header: 'Id', width: 24, style: 'text' },
    { header: 'Nazwa', width: 44, style: 'text' },
    { header: 'Obowiązuje od', width: 16, style: 'date' },
    { header: 'Obowiązuje do', width: 16, style: 'date' },
    { header: 'Wartość', width: 14 },
    { header: 'Ogłoszono', width: 14, style: 'date' },
    { header: 'Źródło', width: 44, style: 'text' },
    { header: 'Uwagi', width: 40, style: 'text' },
  ],
  rows: [],
};

/**
 * @param {readonly import('./teams.mjs').Team[]} list
 * @param {{ staff: readonly import('./workload-year/staff.mjs').StaffRow[], reported: readonly any[] } | undefined} year
 */
export const officeWorkbook = (list, year) => ({
  title: `Ustawienia – ${OFFICE.name}`,
  sheets: [
    institution,
    teams(list),
    ...(year === undefined ? [] : [staffSheet(year.staff), regionsSheet(list), reportedSheet(year.reported)]),
    parameters,
    ...feeSheets,
  ],
});
