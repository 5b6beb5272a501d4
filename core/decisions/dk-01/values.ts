/** The values of the fields in templates/decisions/DK-01.docx, from the case, the office and the calculation. */
import type { Segment } from '../../calculations/index.ts';
import { formatDate, formatShortDate } from '../../polish/date-in-words.ts';
import { readAccount } from '../../polish/nrb.ts';
import { readPesel } from '../../polish/pesel.ts';
import type { Case } from '../definition.ts';
import { date, type FieldValues, money, prose, text } from '../field-values.ts';
import type { Dk01Fields } from './fields.ts';

/** In the genitive, after "w formie". */
const FORMS: Readonly<Record<Dk01Fields['placement']['careForm'], string>> = {
  kin: 'rodziny zastępczej spokrewnionej',
  nonProfessional: 'rodziny zastępczej niezawodowej',
  professional: 'rodziny zastępczej zawodowej',
  familyHome: 'rodzinnego domu dziecka',
  temporary: 'tymczasowego powierzenia funkcji rodziny zastępczej (art. 109 § 2 pkt 5 k.r.o.)',
};

function segmentValues(segment: Segment): FieldValues {
  const end = formatShortDate(segment.to);
  return {
    from: date(segment.from),
    to: prose(segment.untilChanged ? `do czasu zmiany, najdłużej do ${end}` : end),
    amount: money(segment.amount),
    kindText: prose(segment.kind === 'month' ? 'miesięcznie' : 'jednorazowo, za niepełny miesiąc'),
  };
}

/** As the register of PESEL writes it, whatever the clerk typed between the digits; fields.ts has checked it. */
function peselOf(typed: string | undefined): string | undefined {
  const read = readPesel(typed ?? '');
  return read.kind === 'certain' ? read.value.pesel : undefined;
}

/** In groups of four, as banks print it; fields.ts has checked it. */
function accountOf(typed: string): string | undefined {
  const read = readAccount(typed);
  return read.kind === 'certain' ? read.value.printed : undefined;
}

function ofTitle(schedule: readonly Segment[], title: string): readonly FieldValues[] {
  return schedule.filter((segment) => segment.title === title).map(segmentValues);
}

export function values({ fields, office, result, legalBasis }: Case<Dk01Fields>): FieldValues {
  const { institution } = office;
  const { decision, application, carers, child, placement, payment } = fields;
  return {
    office: {
      name: text(institution.name),
      address: text(institution.address),
      city: text(institution.city),
      phone: text(institution.phone),
    },
    organ: { name: text(institution.authority), genitive: text(institution.authorityGenitive) },
    signatory: {
      name: text(institution.signatory.name),
      post: text(institution.signatory.post),
      authorisation: text(institution.signatory.authorisation),
    },
    sko: { name: text(institution.appealBoard) },
    decision: {
      date: date(decision.date),
      number: text(decision.number),
      caseNumber: text(decision.caseNumber),
      legalBasis: prose(legalBasis),
    },
    application: application && { date: date(application.date) },
    carers: { fullName: text(carers.fullName), address: text(carers.address) },
    child: {
      fullName: text(child.fullName),
      birthDate: date(child.birthDate),
      pesel: text(peselOf(child.pesel)),
    },
    placement: {
      form: prose(FORMS[placement.careForm]),
      title: prose(
        `postanowienie: ${placement.court}, z dnia ${formatDate(placement.orderDate)}, sygn. akt ${placement.caseNumber}`,
      ),
      actualDate: date(placement.actualDate),
    },
    segments: ofTitle(result.schedule, 'benefit'),
    addition: ofTitle(result.schedule, 'disabilityAddition'),
    payment: { day: text(String(institution.paymentDay)), account: text(accountOf(payment.account)) },
    steps: result.steps.map((step, index) => ({
      number: text(String(index + 1)),
      text: prose(step.text),
      formula: prose(step.formula),
      basis: prose(step.basis),
    })),
  };
}
