/** Values of parameters as people read them. */
import { formatValue, statutoryLaw } from '../../../core/law/index.ts';
import { isKnownUnit } from '../../../core/law/units.ts';

const shown = (id: string, value: number) =>
  formatValue(statutoryLaw.parameter(id), value).replaceAll('\u00a0', ' ');

test.each<[string, number, string]>([
  ['lim_coordinator', 15, '15 rodzin'],
  ['lim_coordinator', 1, '1 rodzina'],
  ['lim_rdd', 3, '3 osoby'],
  ['lim_rdd', 10, '10 osób'],
  ['t_court_motion', 18, '18 miesięcy od umieszczenia'],
  ['t_ipu', 1, '1 miesiąc przed pełnoletnością'],
  ['t_certificate', 24, '24 miesiące'],
  ['t_certificate', 2.5, '2,5 miesiąca'],
  ['lim_institution_age', 1, '1 rok'],
  ['lim_institution_age', 7, '7 lat'],
  ['t_overpaid_prescription', 3, '3 lata od ostateczności decyzji'],
  ['t_stay_adult', 25, '25. rok życia'],
  ['kpa.odwolanie.dni', 14, '14 dni od doręczenia'],
  ['kpa.odwolanie.dni', 1, '1 dzień od doręczenia'],
  ['t_rest', 30, '30 dni kalendarzowych w 12 miesiącach'],
  ['uops.dps.nieobecnosc.dni', 21, '21 dni/rok kal.'],
  ['t_notify_emergency', 24, '24 godziny'],
  ['uops.suo.termin_platnosci', 15, '15. dzień miesiąca następnego'],
  ['fc_income_change_tolerance', 10, '10% dochodu uwzględnionego'],
])('%s of %d reads "%s"', (id, value, text) => {
  expect(shown(id, value)).toBe(text);
});

test('every unit of a number in the data has a Polish form', () => {
  const units = statutoryLaw.parameters
    .filter(({ valueType, unit }) => valueType === 'number' && !unit.startsWith('PLN'))
    .map(({ unit }) => unit);
  expect(units.filter((unit) => !isKnownUnit(unit))).toEqual([]);
});
