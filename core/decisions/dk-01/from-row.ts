/** The fields of decision DK-01 that a row of the register of children knows. */
import { type Day, toIso } from '../../values/day.ts';
import type { RecordColumn, RegisterRecord } from '../register-record.ts';

export const columns = [
  'lastName',
  'firstName',
  'fullName',
  'birthDate',
  'pesel',
  'careForm',
  'carers',
  'carersAddress',
  'court',
  'orderDate',
  'caseNumber',
  'placedOn',
  'leftOn',
  'disability',
  'disabilityFrom',
  'disabilityTo',
  'decisionNumber',
  'decisionDate',
  'account',
] as const satisfies readonly RecordColumn[];

const iso = (day: Day | undefined): string | undefined => (day === undefined ? undefined : toIso(day));

/** Degrees of disability that a decision may rest on; without a certificate there is no addition to speak of. */
function certificateOf({ disability, disabilityFrom, disabilityTo }: RegisterRecord) {
  if (disability === undefined || disability === 'none') return undefined;
  return { kind: disability, from: iso(disabilityFrom), to: iso(disabilityTo) };
}

function childName({ firstName, lastName, fullName }: RegisterRecord): string | undefined {
  return firstName !== undefined && lastName !== undefined ? `${firstName} ${lastName}` : fullName;
}

/** What the register does not know (case mark, application …) is left out, to be given by hand. */
export function fromRow(row: RegisterRecord): Readonly<Record<string, unknown>> {
  return {
    decision: { date: iso(row.decisionDate), number: row.decisionNumber },
    carers: { fullName: row.carers, address: row.carersAddress },
    child: { fullName: childName(row), birthDate: iso(row.birthDate), pesel: row.pesel?.pesel },
    placement: {
      careForm: row.careForm,
      actualDate: iso(row.placedOn),
      court: row.court,
      orderDate: iso(row.orderDate),
      caseNumber: row.caseNumber,
      leftOn: iso(row.leftOn),
    },
    disabilityCertificate: certificateOf(row),
    payment: { account: row.account },
  };
}
