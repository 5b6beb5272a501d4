/**
 * The rows of the children's register, one placement each, in the order in which the office entered them: by the day
 * of placement. Values are as a clerk types them: text, days, grosze. Called by sample-office.mjs; faults.mjs changes them.
 */
import { KINDS } from './decisions.mjs';
import { TRAILING_SPACE } from './special-families.mjs';

/** @typedef {import('./calendar.mjs').Day} Day */

/**
 * Columns in their order: id, header as the office writes it, kind of the cell, width.
 * @type {readonly { id: string, header: string, kind: 'number' | 'text' | 'date' | 'money', width: number }[]}
 */
export const COLUMNS = [
  { id: 'number', header: 'Lp.', kind: 'number', width: 5 },
  { id: 'lastName', header: 'Nazwisko', kind: 'text', width: 17 },
  { id: 'firstName', header: 'Imię\n(imiona)', kind: 'text', width: 17 },
  { id: 'sex', header: 'Płeć\n(K/M)', kind: 'text', width: 6 },
  { id: 'birthDate', header: 'Data\nurodzenia', kind: 'date', width: 12 },
  { id: 'pesel', header: 'PESEL', kind: 'text', width: 14 },
  { id: 'citizenship', header: 'Obywatelstwo', kind: 'text', width: 14 },
  { id: 'documentNumber', header: 'Seria i nr dokumentu\n(gdy brak PESEL)', kind: 'text', width: 20 },
  { id: 'gmina', header: 'Gmina właściwa', kind: 'text', width: 17 },
  { id: 'payingCounty', header: 'Powiat\nfinansujący', kind: 'text', width: 20 },
  { id: 'court', header: 'Sąd', kind: 'text', width: 27 },
  { id: 'caseNumber', header: 'Sygnatura akt', kind: 'text', width: 16 },
  { id: 'orderDate', header: 'Data\npostanowienia', kind: 'date', width: 14 },
  { id: 'careForm', header: 'Forma pieczy', kind: 'text', width: 20 },
  { id: 'carers', header: 'Rodzina zastępcza / placówka', kind: 'text', width: 52 },
  { id: 'carersAddress', header: 'Adres pobytu dziecka', kind: 'text', width: 36 },
  { id: 'placedOn', header: 'Data\numieszczenia', kind: 'date', width: 13 },
  { id: 'leftOn', header: 'Data zakończenia\npobytu', kind: 'date', width: 17 },
  { id: 'leavingReason', header: 'Powód zakończenia', kind: 'text', width: 38 },
  { id: 'adultStayGround', header: 'Podstawa pobytu\npo 18. r.ż.', kind: 'text', width: 46 },
  { id: 'disability', header: 'Orzeczenie o\nniepełnosprawności', kind: 'text', width: 30 },
  { id: 'disabilityFrom', header: 'Orzeczenie\nważne od', kind: 'date', width: 12 },
  { id: 'disabilityTo', header: 'Orzeczenie\nważne do', kind: 'date', width: 12 },
  { id: 'coordinator', header: 'Koordynator', kind: 'text', width: 24 },
  { id: 'decisionNumber', header: 'Nr decyzji', kind: 'text', width: 20 },
  { id: 'decisionDate', header: 'Data decyzji', kind: 'date', width: 13 },
  { id: 'benefitAmount', header: 'Kwota\nświadczenia', kind: 'money', width: 14 },
  { id: 'account', header: 'Nr rachunku', kind: 'text', width: 34 },
  { id: 'remarks', header: 'Uwagi', kind: 'text', width: 58 },
];

/** Kinds of decision that set the amount of the benefit. */
const SETTING = [KINDS.grant, KINDS.grantOfAge, KINDS.valorisation];

/**
 * @typedef {object} Row
 * @property {import('./children.mjs').Child} child whom the row was made from
 * @property {import('./placements.mjs').Placement} placement
 * @property {Record<string, string | number | null>} cells by column id; null: an empty cell
 */

const orEmpty = (text) => (text === '' ? null : text);

const typedPesel = ({ pesel, marks }) => (marks.includes(TRAILING_SPACE) ? `${pesel} ` : orEmpty(pesel));

function cellsOf(child, placement, decision) {
  const { carer, form } = placement;
  return {
    lastName: child.lastName,
    firstName: child.firstName,
    sex: child.sex,
    birthDate: child.birthDate,
    pesel: typedPesel(child),
    citizenship: child.citizenship,
    documentNumber: orEmpty(child.documentNumber),
    gmina: child.gmina,
    payingCounty: child.payingCounty,
    court: placement.court,
    caseNumber: placement.caseNumber,
    orderDate: placement.orderDate,
    careForm: form.label,
    carers: carer.names,
    carersAddress: carer.address,
    placedOn: placement.placedOn,
    leftOn: placement.leftOn,
    leavingReason: orEmpty(placement.leavingReason),
    adultStayGround: orEmpty(placement.ground),
    disability: child.disability.kind,
    disabilityFrom: child.disability.from,
    disabilityTo: child.disability.to,
    coordinator: orEmpty(carer.coordinator),
    decisionNumber: decision?.number ?? null,
    decisionDate: decision?.date ?? null,
    benefitAmount: decision?.amount ?? null,
    account: orEmpty(carer.account),
    remarks: orEmpty(placement.remarks),
  };
}

/**
 * @param {readonly import('./children.mjs').Child[]} children
 * @param {readonly import('./decisions.mjs').Decision[]} decisions
 * @returns {Row[]}
 */
export function registerRows(children, decisions) {
  const latest = new Map(
    decisions.filter(({ kind }) => SETTING.includes(kind)).map((decision) => [decision.placement, decision]),
  );
  return children
    .flatMap((child) => child.placements.map((placement) => ({ child, placement })))
    .sort((a, b) => a.placement.placedOn - b.placement.placedOn)
    .map(({ child, placement }, at) => ({
      child,
      placement,
      cells: { number: at + 1, ...cellsOf(child, placement, latest.get(placement)) },
    }));
}
