/**
 * Days of absence against the working days of the month (Monday to Friday without the holidays of the ustawa o dniach
 * wolnych od pracy): nobody is absent on more days than there are. Called when a sheet's month is known.
 */
import { workingDaysIn } from '../polish/working-days.ts';
import type { YearMonth } from '../values/year-month.ts';
import { absenceTooLong } from './findings/cells.ts';
import type { FindingPlace, WorkloadFinding } from './findings/definition.ts';
import type { WorkerReading } from './layouts/definition.ts';

export function absencesBeyondMonth(
  workers: readonly WorkerReading[],
  period: YearMonth,
  place: FindingPlace,
): WorkloadFinding[] {
  const working = workingDaysIn(period);
  return workers
    .flatMap(({ values }) => values.filter(({ measure }) => measure === 'absenceDays'))
    .flatMap(({ value, cell }) =>
      typeof value === 'number' && value > working
        ? [absenceTooLong({ ...place, cell }, value, working)]
        : [],
    );
}
