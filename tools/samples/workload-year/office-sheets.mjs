/**
 * The sheets „Pracownicy”, „Rejony” and „Sprawozdania” of office.xlsx, made of the same staff and sums as the year's team
 * sheets. Called by office-workbook.mjs.
 */
import { regionsOf } from './staff.mjs';

const titles = (title, explanation) => [{ text: title }, { text: explanation, style: 'note' }];
const text = (header, width) => ({ header, width, style: 'text' });
const date = (header) => ({ header, width: 16, style: 'date' });
const written = (day) => (day === undefined ? undefined : { day });

/** @param {readonly import('./staff.mjs').StaffRow[]} staff */
export const staffSheet = (staff) => ({
  name: 'Pracownicy',
  titles: titles(
    'Pracownicy zespołów',
    'Przejście do innego zespołu to koniec jednego wiersza i nowy wiersz o tym samym id. Wakat nie ma nazwiska.',
  ),
  columns: [
    ...[text('Id', 10), text('Nazwisko i imię', 30), text('Zespół', 10), text('Stanowisko', 30)],
    ...[{ header: 'Etat', width: 8 }, text('Rodzaj', 14), text('Zastępuje', 12)],
    ...[date('Obowiązuje od'), date('Obowiązuje do')],
  ],
  rows: staff.map(({ id, name, team, post, fte, kind, substitutes, from, to }) => [
    ...[id, name === '' ? undefined : name, team, post, fte, kind, substitutes, written(from), written(to)],
  ]),
});

/** @param {readonly import('../teams.mjs').Team[]} teams */
export const regionsSheet = (teams) => ({
  name: 'Rejony',
  titles: titles('Rejony', 'Ulice, którymi zajmuje się zespół. Rejon, który zmienia zespół, dostaje nowy wiersz z datą.'),
  columns: [text('Rejon', 40), text('Zespół', 10), text('Pracownik', 12), date('Obowiązuje od'), date('Obowiązuje do')],
  rows: regionsOf(teams).map(({ name, team, from }) => [name, team, undefined, written(from), undefined]),
});

/** Two figures of the half-year's return: one that agrees with the teams' sheets, one that is three too many. */
export const reportedSheet = (reported) => ({
  name: 'Sprawozdania',
  titles: titles('Wartości ze sprawozdań półrocznych', 'Porównuje je z sumami zespołów polecenie teczka consolidate.'),
  columns: [text('Półrocze', 12), text('Miara', 34), { header: 'Wartość', width: 12 }, text('Źródło', 40)],
  rows: reported.map(({ half, measure, value, source }) => [half, measure, value, source]),
});
