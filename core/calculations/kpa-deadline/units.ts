/** Units of terms and how each is counted (art. 57 § 1-3a KPA): the day of the event is never counted. */
import type { Forms } from '../../polish/plural.ts';
import { addWorkingDays } from '../../polish/working-days.ts';
import { addDays, addMonths, addYears, type Day } from '../../values/day.ts';

const DAYS_OF_WEEK = 7;

export interface Unit {
  readonly forms: Forms;
  /** Polish clause: how the end is found. */
  readonly rule: string;
  readonly basis: string;
  /** The end of a term of so many units, before it is moved. */
  end(event: Day, length: number): Day;
}

export const UNITS = {
  days: {
    forms: ['dzień', 'dni', 'dni'],
    rule: 'Dnia zdarzenia nie wlicza się',
    basis: 'art. 57 § 1 KPA',
    end: addDays,
  },
  weeks: {
    forms: ['tydzień', 'tygodnie', 'tygodni'],
    rule: 'Termin w tygodniach kończy się w dniu, który nazwą odpowiada dniowi zdarzenia',
    basis: 'art. 57 § 2 KPA',
    end: (event, length) => addDays(event, length * DAYS_OF_WEEK),
  },
  months: {
    forms: ['miesiąc', 'miesiące', 'miesięcy'],
    rule: 'Termin w miesiącach kończy się w dniu, który datą odpowiada dniowi zdarzenia, a gdy go w miesiącu nie ma – w ostatnim dniu miesiąca',
    basis: 'art. 57 § 3 KPA',
    end: addMonths,
  },
  years: {
    forms: ['rok', 'lata', 'lat'],
    rule: 'Termin w latach kończy się w dniu, który datą odpowiada dniowi zdarzenia, a gdy go w roku nie ma – w dniu poprzednim',
    basis: 'art. 57 § 3a KPA',
    // Only 29 February can be missing, and the day before it is the last day of that month.
    end: addYears,
  },
  workingDays: {
    forms: ['dzień roboczy', 'dni robocze', 'dni roboczych'],
    rule: 'Liczy się dni robocze po dniu zdarzenia, bez sobót i dni ustawowo wolnych od pracy',
    basis: 'art. 57 § 1 KPA',
    end: addWorkingDays,
  },
} as const satisfies Readonly<Record<string, Unit>>;

export type UnitId = keyof typeof UNITS;
