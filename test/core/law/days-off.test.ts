import { statutoryLaw } from '../../../core/law/index.ts';
import { easter, holidaysOf } from '../../../core/polish/holidays.ts';
import { addDays, day, toIso } from '../../../core/values/day.ts';

/** The days of the law's list in a year, "niedziele" left out. */
function daysOf(year: number): readonly string[] {
  const list = statutoryLaw.tableOn('kalendarz.dni_wolne_od_pracy', day(`${year}-12-31`)).value;
  return list
    .filter((item) => item !== 'niedziele')
    .map((item) =>
      item.startsWith('wielkanoc+')
        ? toIso(addDays(easter(year), Number(item.slice(10))))
        : `${year}-${item}`,
    )
    .sort();
}

test('the calendar of working days knows exactly the days off of the law', () => {
  for (let year = 2019; year <= 2030; year++) {
    expect([...holidaysOf(year).keys()].map(toIso).sort()).toEqual(daysOf(year));
  }
});
