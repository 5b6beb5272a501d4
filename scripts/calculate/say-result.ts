/** The result of a calculation for people: amounts, schedule, the reasons ready to paste, what they rest on. */
import { type Calculation, type CalculationResult, READING_ORIGINS } from '../../core/calculations/index.ts';
import { formatShortDate } from '../../core/polish/date-in-words.ts';
import type { Io } from '../command/io.ts';
import { namedValues, segmentAmount, segmentLabel } from './named-values.ts';

function saySchedule(calculation: Calculation, { schedule }: CalculationResult, io: Io): void {
  if (schedule.length > 0) io.say('Harmonogram:');
  for (const segment of schedule) {
    io.say(`  ${segmentLabel(calculation, segment)}: ${segmentAmount(segment)}`);
  }
}

function sayReasons({ steps }: CalculationResult, io: Io): void {
  io.say('Uzasadnienie:');
  steps.forEach(({ text, formula, basis }, index) => {
    io.say(`  ${index + 1}. ${text} [${basis}]`);
    if (formula !== undefined) io.say(`     ${formula}`);
  });
}

/** What the result rests on: choices of open readings, resolutions, dated values; then what the clerk must know. */
function sayGround({ settings, tables, parameters, warnings }: CalculationResult, io: Io): void {
  for (const { setting, choice, origin, source } of settings) {
    const by = READING_ORIGINS[origin](source ?? '');
    io.say(`Ustawienie: ${setting.title} (${setting.id}=${choice}) – ${setting.choices[choice]} (${by})`);
  }
  for (const { resolution } of tables) io.say(`Uchwała: ${resolution}`);
  // Two amounts of one parameter can stand in one publication.
  const sources = parameters.map(({ name, source }) => `Źródło: ${name} – ${source.title}`);
  for (const source of new Set(sources)) io.say(source);
  for (const { text } of warnings) io.say(`Ostrzeżenie: ${text}`);
}

export function sayResult(calculation: Calculation, result: CalculationResult, io: Io): void {
  io.say(`${calculation.title} (stan na ${formatShortDate(result.asOf)})`);
  for (const { label, text, room } of namedValues(calculation, result)) {
    io.say(`  ${label}: ${text}${room === undefined ? '' : ` (w granicach ${room})`}`);
  }
  saySchedule(calculation, result, io);
  sayReasons(result, io);
  sayGround(result, io);
}
