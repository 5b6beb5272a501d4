/** The office's choices among open readings: by date, by source, refused where there is none. */
import { givenForRun, officeSettings, type SettingChoice, settingOf } from '../../../../core/law/index.ts';
import { familyThreshold } from '../../../../core/law/settings/dps.ts';
import { partMonthDays } from '../../../../core/law/settings/part-months.ts';
import { day } from '../../../../core/values/day.ts';

const PLACE = { file: 'office.xlsx', sheet: 'Ustawienia', cell: 'B7' };
const choice = (over: Partial<SettingChoice>): SettingChoice => ({
  id: 'fees.partMonth',
  choice: 'thirty',
  from: null,
  to: null,
  source: 'zarządzenie nr 5/2026',
  place: PLACE,
  ...over,
});
const ON = day('2026-05-01');
const code = (expected: string, place?: object) =>
  expect.objectContaining({ code: expected, ...(place === undefined ? {} : { place }) }) as Error;

test('an office that says nothing gets the default, or a refusal that names the choices', () => {
  const none = officeSettings([]);
  expect(none.on(partMonthDays, ON)).toEqual({ choice: 'calendar', origin: 'default' });
  expect(() => none.on(familyThreshold, ON)).toThrow(code('setting-open', { field: 'dps.familyThreshold' }));
  expect(() => none.on(familyThreshold, ON)).toThrow(/office\.xlsx.*household \(.*person \(/s);
});

test('a choice holds from its first to its last day, both included', () => {
  const settings = officeSettings([choice({ from: day('2026-05-01'), to: day('2026-05-31') })]);
  const on = (iso: string) => settings.on(partMonthDays, day(iso)).choice;
  expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map(on)).toEqual([
    'calendar',
    'thirty',
    'thirty',
    'calendar',
  ]);
});

test('a choice for other days is named with its days where there is no default', () => {
  const settings = officeSettings([
    choice({
      id: 'dps.familyThreshold',
      choice: 'person',
      from: day('2025-01-01'),
      to: day('2025-12-31'),
    }),
  ]);
  const refused = () => settings.on(familyThreshold, ON);
  expect(refused).toThrow(code('setting-open', { field: 'dps.familyThreshold' }));
  expect(refused).toThrow(/od 1\.01\.2025 do 31\.12\.2025: person, a potrzebny jest na dzień 1\.05\.2026/);
  expect(refused).not.toThrow(/urząd nie wybrał/);
});

test('an unknown id is named where it looks like one, other text is not repeated', () => {
  expect(() => settingOf('dps.nic')).toThrow('Nie ma ustawienia „dps.nic”.');
  expect(() => settingOf('Anna Zmyślona')).toThrow('Nie ma ustawienia o takim id.');
});

test('tells whose choice it is', () => {
  expect(officeSettings([choice({})]).on(partMonthDays, ON)).toEqual({
    choice: 'thirty',
    origin: 'office',
    source: 'zarządzenie nr 5/2026',
  });
  expect(officeSettings([givenForRun('fees.partMonth', 'thirty')]).on(partMonthDays, ON)).toMatchObject({
    origin: 'given',
    source: 'podane przy wyliczeniu',
  });
});

test('further choices win over the former ones', () => {
  const settings = officeSettings([choice({})]).with([givenForRun('fees.partMonth', 'calendar')]);
  expect(settings.on(partMonthDays, ON)).toMatchObject({ choice: 'calendar', origin: 'given' });
});

test.each([
  ['an unknown id', choice({ id: 'fees.partMonths' }), 'setting-unknown', /Podobne: .*fees\.partMonth/],
  ['a choice that there is not', choice({ choice: 'sixty' }), 'setting-choice', /calendar.*thirty/],
  ['a name that every object has', choice({ choice: 'toString' }), 'setting-choice', /calendar/],
  [
    'an end before the start',
    choice({ from: day('2026-05-02'), to: day('2026-05-01') }),
    'setting-choice',
    /wcześniejszy niż początek/,
  ],
])('%s is refused with its cell', (_, faulty, expected, text) => {
  expect(() => officeSettings([faulty])).toThrow(code(expected, PLACE));
  expect(() => officeSettings([faulty])).toThrow(text);
});

test('finds a setting by its id', () => {
  expect(settingOf('fees.partMonth')).toBe(partMonthDays);
  expect(() => settingOf('zupełnie co innego')).toThrow(/^Nie ma ustawienia o takim id\.$/);
});
