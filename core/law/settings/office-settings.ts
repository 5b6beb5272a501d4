/**
 * The office's choices among open readings, by date: what a calculation asks. Read from office.xlsx by core/office,
 * or given for one run (`teczka calculate --setting`).
 */
import type { Day } from '../../values/day.ts';
import { type Place, TeczkaError } from '../../values/errors.ts';
import { formatDay } from '../format-value.ts';
import { nearestIds } from '../nearest-ids.ts';
import { SETTINGS } from './index.ts';
import type { Setting } from './setting.ts';

const MOST_SIMILAR = 3;
/** What may be repeated in a message; other text could be a person's data in the wrong cell. */
const LIKE_AN_ID = /^[A-Za-z]{1,40}(?:\.[A-Za-z]{1,40}){0,3}$/;

/** A choice of the office with the days of its validity, both included. */
export interface SettingChoice {
  readonly id: string;
  readonly choice: string;
  /** null: since ever. */
  readonly from: Day | null;
  /** null: until changed. */
  readonly to: Day | null;
  /** Who decided and where: "zarządzenie nr 5/2026 kierownika OPS". */
  readonly source: string;
  /** The cell that holds the choice; empty for one given for a run. */
  readonly place: Place;
  /** Given for this run alone, not the office's standing choice; see `givenForRun`. */
  readonly given?: true;
}

/** The choice that holds on a day. */
export interface ChosenReading<Choice extends string = string> {
  readonly choice: Choice;
  /** `default`: the office said nothing; `given`: chosen for this run alone. */
  readonly origin: 'default' | 'office' | 'given';
  readonly source?: string;
}

export interface OfficeSettings {
  readonly choices: readonly SettingChoice[];
  /** @throws TeczkaError `setting-open` when the setting has no default and the office has not chosen */
  on<Choice extends string>(setting: Setting<Choice>, day: Day): ChosenReading<Choice>;
  /** The same with further choices, which win over the former ones of the same setting on their days. */
  with(choices: readonly SettingChoice[]): OfficeSettings;
}

/** @throws TeczkaError `setting-unknown`, `setting-choice` naming file, sheet and cell of the first faulty choice */
export function officeSettings(choices: readonly SettingChoice[]): OfficeSettings {
  for (const choice of choices) check(choice);
  return {
    choices,
    on: (setting, day) => chosenOn(choices, setting, day),
    with: (more) => officeSettings([...more, ...choices]),
  };
}

/** A choice that holds for one run on any day (`teczka calculate --setting`, the comparison of readings). */
export function givenForRun(id: string, choice: string): SettingChoice {
  return { id, choice, from: null, to: null, source: 'podane przy wyliczeniu', place: {}, given: true };
}

/** The setting of an id. @throws TeczkaError `setting-unknown` with similar ids */
export function settingOf(id: string, place: Place = {}): Setting {
  const found = SETTINGS.find((setting) => setting.id === id);
  if (found !== undefined) return found;
  const near = nearestIds(
    id,
    SETTINGS.map((setting) => setting.id),
    MOST_SIMILAR,
  );
  const hint = near.length > 0 ? ` Podobne: ${near.join(', ')}.` : '';
  const named = LIKE_AN_ID.test(id) ? `„${id}”` : 'o takim id';
  throw new TeczkaError('setting-unknown', `Nie ma ustawienia ${named}.${hint}`, place);
}

function check({ id, choice, place, from, to }: SettingChoice): void {
  const { title, choices } = settingOf(id, place);
  if (!Object.hasOwn(choices, choice)) {
    throw new TeczkaError(
      'setting-choice',
      `Ustawienie „${title}” (${id}) ma tylko wartości: ${described(choices)}.`,
      place,
    );
  }
  if (from !== null && to !== null && to < from) {
    throw new TeczkaError(
      'setting-choice',
      `Ustawienie „${title}” (${id}): koniec okresu jest wcześniejszy niż początek. Popraw jedną z dat.`,
      place,
    );
  }
}

function chosenOn<Choice extends string>(
  choices: readonly SettingChoice[],
  setting: Setting<Choice>,
  day: Day,
): ChosenReading<Choice> {
  const found = choices.find(
    ({ id, from, to }) => id === setting.id && (from === null || from <= day) && (to === null || day <= to),
  );
  // `check` has proved that the text is one of the setting's choices.
  if (found !== undefined) {
    const origin = found.given === true ? 'given' : 'office';
    return { choice: found.choice as Choice, origin, source: found.source };
  }
  if (setting.fallback !== null) return { choice: setting.fallback, origin: 'default' };
  const otherDays = choices.filter(({ id }) => id === setting.id).map(periodText);
  const missing =
    otherDays.length === 0
      ? `urząd nie wybrał: ${setting.title}.`
      : `wybór urzędu (${setting.title}) obowiązuje ${otherDays.join('; ')}, a potrzebny jest na dzień ${formatDay(day)}.`;
  throw new TeczkaError(
    'setting-open',
    `Przepis (${setting.basis}) można rozumieć różnie, a ${missing} ${setting.why} Wybierz w pliku office.xlsx, w arkuszu „Ustawienia”, wiersz „${setting.id}”: ${described(setting.choices)}.`,
    { field: setting.id },
  );
}

/** "od 1.01.2025 do 31.12.2025: household" */
function periodText({ from, to, choice }: SettingChoice): string {
  const since = from === null ? 'od dawna' : `od ${formatDay(from)}`;
  return `${since} ${to === null ? 'bez końca' : `do ${formatDay(to)}`}: ${choice}`;
}

const described = (choices: Readonly<Record<string, string>>): string =>
  Object.entries(choices)
    .map(([choice, meaning]) => `${choice} (${meaning})`)
    .join(', ');
