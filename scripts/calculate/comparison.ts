/** Several readings side by side, as JSON and as a table for people: a row an amount, a column a reading. */
import {
  type Calculation,
  type CalculationResult,
  compareAll,
  compareNamed,
  isComputed,
  resultJson,
  type Variant,
} from '../../core/calculations/index.ts';
import { type Rules, type Setting, settingOf } from '../../core/law/index.ts';
import { failureJson } from '../command/failure.ts';
import type { Io } from '../command/io.ts';
import { namedValues, segmentAmount, segmentLabel } from './named-values.ts';

/** A terminal is about a hundred letters wide. */
const COLUMNS_AT_ONCE = 4;
const REFUSED = 'odmowa';

export function compareReadings(
  calculation: Calculation,
  raw: unknown,
  rules: Rules,
  settings: 'all' | readonly Setting[],
): readonly Variant[] {
  return settings === 'all'
    ? compareAll(calculation, raw, rules)
    : compareNamed(calculation, raw, rules, settings);
}

function variantJson(variant: Variant) {
  const { choices, differing } = variant;
  if (!isComputed(variant)) return { choices, differing, ...failureJson(variant.refusal) };
  const { amounts, bounds, findings, schedule, settings, warnings } = resultJson(variant.result);
  return { choices, settings, amounts, bounds, findings, schedule, warnings, differing };
}

export function comparisonJson({ id }: Calculation, variants: readonly Variant[]) {
  const differing = new Set(variants.flatMap((variant) => variant.differing));
  return { calculation: id, differing: [...differing], variants: variants.map(variantJson) };
}

/** What the variant without a choice of its own rests on: the settings of office.xlsx, of this run, or the defaults. */
function standing({ settings: asked }: Calculation, { settings }: Rules): string {
  const chosen = settings.choices.filter(({ id }) => asked.some((setting) => setting.id === id));
  if (chosen.some(({ given }) => given !== true)) return 'według ustawień urzędu';
  return chosen.length > 0 ? 'według ustawień podanych przy wyliczeniu' : 'ustawienia domyślne';
}

function sayKey(variants: readonly Variant[], standard: string, io: Io): void {
  variants.forEach((variant, index) => {
    const chosen = Object.entries(variant.choices);
    const meant = chosen.map(
      ([id, choice]) => `${id}=${choice} – ${settingOf(id).choices[choice] ?? choice}`,
    );
    io.say(`  [${index + 1}] ${meant.length === 0 ? standard : meant.join('; ')}`);
    if (!isComputed(variant)) io.say(`      Odmowa: ${variant.refusal.message}`);
  });
}

interface Line {
  readonly label: string;
  /** By variant; empty where it has no such value. */
  readonly texts: readonly string[];
  readonly differs: boolean;
}

/** Lines by their names, in the order of the first variant that has each. */
function linesOf(
  variants: readonly Variant[],
  cellsOf: (result: CalculationResult) => Cells,
): readonly Line[] {
  const cells = variants.map((variant) => (isComputed(variant) ? cellsOf(variant.result) : undefined));
  const labels = new Map(
    cells.flatMap((some) => [...(some ?? [])].map(([name, { label }]) => [name, label])),
  );
  return [...labels].map(([name, label]) => {
    const texts = cells.map((some) => (some === undefined ? REFUSED : (some.get(name)?.text ?? '–')));
    return { label, texts, differs: new Set(texts.filter((text) => text !== REFUSED)).size > 1 };
  });
}

type Cells = ReadonlyMap<string, { readonly label: string; readonly text: string }>;

const valueCells = (calculation: Calculation) => (result: CalculationResult) =>
  new Map(namedValues(calculation, result).map((value) => [value.name, value]));

const scheduleCells = (calculation: Calculation) => (result: CalculationResult) =>
  new Map(
    result.schedule.map((segment) => {
      const label = segmentLabel(calculation, segment);
      return [label, { label, text: segmentAmount(segment) }];
    }),
  );

/** Columns as wide as their widest text; a star marks the rows that differ. */
function sayTable(lines: readonly Line[], from: number, count: number, io: Io): void {
  const columns = lines.map(({ texts }) => texts.slice(from, from + count));
  const heads = Array.from({ length: columns[0]?.length ?? 0 }, (_, index) => `[${from + index + 1}]`);
  const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
  const labelWidth = wide(lines.map(({ label }) => label)) + 2;
  const widths = heads.map((head, index) => wide([head, ...columns.map((texts) => texts[index] ?? '')]));
  const row = (label: string, texts: readonly string[]) =>
    `  ${label.padEnd(labelWidth)}${texts.map((text, index) => `  ${text.padStart(widths[index] ?? 0)}`).join('')}`;
  io.say(row('', heads));
  lines.forEach(({ label, differs }, index) => {
    io.say(row(differs ? `* ${label}` : `  ${label}`, columns[index] ?? []));
  });
}

export function sayComparison(
  calculation: Calculation,
  variants: readonly Variant[],
  rules: Rules,
  io: Io,
): void {
  io.say(`${calculation.title}: porównanie odczytań`);
  sayKey(variants, standing(calculation, rules), io);
  const lines = [
    ...linesOf(variants, valueCells(calculation)),
    ...linesOf(variants, scheduleCells(calculation)).filter(({ differs }) => differs),
  ];
  for (let from = 0; from < variants.length; from += COLUMNS_AT_ONCE) {
    sayTable(lines, from, COLUMNS_AT_ONCE, io);
  }
  io.say(
    lines.some(({ differs }) => differs)
      ? '* kwoty i ustalenia, które zależą od odczytania'
      : 'W tej sprawie odczytania dają ten sam wynik.',
  );
}
