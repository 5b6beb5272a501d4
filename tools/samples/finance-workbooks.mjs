/** The lists of payments and of decisions as workbooks. Called by generate.mjs. */
import { dotted } from './calendar.mjs';
import { AS_OF, OFFICE } from './invented.mjs';
import { listWorkbook } from './list-workbook.mjs';

/** Children without a PESEL are known by their document. */
const identity = ({ pesel, documentNumber }) => (pesel === '' ? documentNumber : pesel);

const CHILD = { id: 'child', header: 'PESEL dziecka\n(gdy brak: nr dokumentu)', kind: 'text', width: 24 };
const CARERS = { id: 'carers', header: 'Rodzina zastępcza', kind: 'text', width: 46 };

/** @type {readonly import('./list-workbook.mjs').ListColumn[]} */
const PAYMENT_COLUMNS = [
  { id: 'number', header: 'Lp.', kind: 'number', width: 6 },
  CHILD,
  CARERS,
  { id: 'title', header: 'Tytuł', kind: 'text', width: 36 },
  { id: 'month', header: 'Miesiąc', kind: 'text', width: 10 },
  { id: 'days', header: 'Liczba dni', kind: 'number', width: 10 },
  { id: 'amount', header: 'Kwota', kind: 'money', width: 13 },
  { id: 'paidOn', header: 'Data wypłaty', kind: 'date', width: 14 },
];

/** @param {readonly import('./payments.mjs').Payment[]} payments */
export const paymentsWorkbook = (payments) =>
  listWorkbook({
    sheet: 'Wypłaty',
    titles: [
      'Wypłaty świadczeń dla rodzin zastępczych i rodzinnych domów dziecka',
      'Miesiące: styczeń–kwiecień 2026 r.',
      OFFICE.name,
    ],
    columns: PAYMENT_COLUMNS,
    rows: payments.map((payment, at) => ({
      ...payment,
      number: at + 1,
      child: identity(payment.child),
      carers: payment.carer.names,
    })),
    frozenColumns: 2,
  });

/** @type {readonly import('./list-workbook.mjs').ListColumn[]} */
const DECISION_COLUMNS = [
  { id: 'number', header: 'Nr decyzji', kind: 'text', width: 20 },
  { id: 'kind', header: 'Rodzaj decyzji', kind: 'text', width: 44 },
  { id: 'date', header: 'Data decyzji', kind: 'date', width: 13 },
  CHILD,
  CARERS,
  { id: 'from', header: 'Od', kind: 'date', width: 12 },
  { id: 'to', header: 'Do', kind: 'date', width: 12 },
  { id: 'amount', header: 'Kwota miesięczna', kind: 'money', width: 13 },
  { id: 'basis', header: 'Podstawa', kind: 'text', width: 62 },
];

/** @param {readonly import('./decisions.mjs').Decision[]} decisions */
export const decisionsWorkbook = (decisions) =>
  listWorkbook({
    sheet: 'Decyzje',
    titles: ['Rejestr decyzji o świadczeniach i dodatkach', `Stan na dzień ${dotted(AS_OF)} r.`, OFFICE.name],
    columns: DECISION_COLUMNS,
    rows: decisions.map((decision) => ({
      ...decision,
      child: identity(decision.child),
      carers: decision.placement.carer.names,
    })),
    frozenColumns: 1,
  });
