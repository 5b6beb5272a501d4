/** The words of the consolidated workbook: who delivered, what was found, what each chart shows for those who do not see it. */
import { formatMonth, monthName } from '../../polish/months.ts';
import { counted } from '../../polish/plural.ts';
import type { Forms } from '../../polish/plural.ts';
import { formatWhole, groupDigits } from '../../values/digits.ts';
import { yearMonthParts, type YearMonth } from '../../values/year-month.ts';
import type { Figures } from '../figures/model.ts';
import type { Severity, WorkloadFinding } from '../findings/definition.ts';
import { INTERVIEWS } from './columns.ts';
import { isGiven } from './tables/summary.ts';
import { environmentsPerPost } from './tables/teams.ts';
import { deliveries, KEY_FIGURES, officeIn } from './tables/trend.ts';

const SEVERITIES: readonly (readonly [severity: Severity, forms: Forms])[] = [
  ['error', ['błąd', 'błędy', 'błędów']],
  ['warning', ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń']],
  ['info', ['informacja', 'informacje', 'informacji']],
];

/** „2 błędy, 5 ostrzeżeń, 1 informacja”, or „brak”. */
export function findingsText(findings: readonly WorkloadFinding[]): string {
  const parts = SEVERITIES.flatMap(([severity, forms]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, forms)];
  });
  return parts.length === 0 ? 'brak' : parts.join(', ');
}

/** „11 z 12”, over several months „33 z 36 (w 3 miesiącach)”. */
export function deliveredText(figures: Figures): string {
  const { months } = figures.period;
  const all = months.map((_, at) => deliveries(figures, at));
  const text = `${total(all.map(({ delivered }) => delivered))} z ${total(all.map(({ teams }) => teams))}`;
  const over = counted(months.length, ['miesiąca', 'miesięcy', 'miesięcy']);
  return months.length === 1 ? text : `${text} (razem z ${over})`;
}

/** „ZPS-3; ZPS-5 (luty, marzec)”, „–” for none. */
export function listOf(
  teams: readonly { readonly id: string; readonly months: readonly YearMonth[] }[],
): string {
  const texts = teams.map(({ id, months }) =>
    months.length === 0
      ? id
      : `${id} (${months.map((month) => monthName(yearMonthParts(month).month)).join(', ')})`,
  );
  return texts.length === 0 ? '–' : texts.join('; ');
}

export function differencesText({ differences }: Figures): string {
  if (differences.length === 0) return 'nic się nie zmieniło od poprzedniego zestawienia (albo to pierwsze)';
  const closed = differences.filter((one) => !one.counted).length;
  const corrections = closed === 0 ? '' : `, w tym w zamkniętych miesiącach (nie zmieniają sum): ${closed}`;
  return `${counted(differences.length, ['liczba inna', 'liczby inne', 'liczb innych'])} niż poprzednio${corrections}; zobacz arkusz „Różnice”`;
}

/** Measures of which nothing was given, so that nobody looks for them. */
export function unusedText({ measures }: Figures): string {
  const unused = measures.filter((one) => !isGiven(one)).map(({ measure }) => measure);
  if (unused.length === 0) return '';
  const used = new Set(measures.filter(isGiven).map(({ measure }) => measure.group.name));
  const groups = new Set(unused.map(({ group }) => group.name).filter((name) => !used.has(name)));
  const titles = unused.filter(({ group }) => used.has(group.name)).map(({ title }) => title);
  const parts = [...titles, ...[...groups].map((name) => `wszystkie miary grupy „${name}”`)];
  return `Nikt nie podał (więc nie ma tego w tabeli): ${parts.join('; ')}.`;
}

/** What the chart of environments to a social worker's post shows. */
export function environmentsText(figures: Figures): string {
  const { teams, norms } = figures;
  const rates = teams.map(({ team }) => ({ id: team.id, value: environmentsPerPost(figures, team.id) }));
  const known = rates.flatMap(({ id, value }) => (typeof value === 'number' ? [{ id, value }] : []));
  if (known.length === 0)
    return 'Nie wiadomo, ile środowisk przypada na etat pracownika socjalnego: brakuje liczby środowisk, etatów albo normy.';
  const values = known.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const having = (wanted: number): string =>
    known.flatMap(({ id, value }) => (value === wanted ? [id] : [])).join(', ');
  const over = teams.flatMap(({ team }) => {
    const norm = norms.find((one) => one.team === team.id);
    return norm?.meets === false ? [team.id] : [];
  });
  const hasNorm = norms.some(({ team }) => team !== undefined);
  const judged =
    over.length === 0
      ? 'Norma jest zachowana wszędzie, gdzie ją można policzyć.'
      : `Ponad normę: ${over.join(', ')}.`;
  const unknown = rates.filter(({ value }) => value === 'missing').map(({ id }) => id);
  return [
    most === least
      ? `W każdym zespole ${decimal(most)} środowiska na etat pracownika socjalnego.`
      : `Najwięcej środowisk na etat pracownika socjalnego: ${decimal(most)} (${having(most)}), najmniej: ${decimal(least)} (${having(least)}).`,
    ...(hasNorm ? [judged] : []),
    ...(unknown.length === 0 ? [] : [`Brak danych: ${unknown.join(', ')}.`]),
  ].join(' ');
}

/** What the chart of interviews by month shows. */
export function interviewsText(figures: Figures): string {
  const known = figures.period.months.flatMap((month, at) => {
    const value = officeIn(figures, INTERVIEWS, at);
    return typeof value === 'number' ? [{ month, value }] : [];
  });
  const [first] = known;
  if (first === undefined) return 'Nikt nie podał liczby wywiadów.';
  const sum = total(known.map(({ value }) => value));
  if (known.length === 1)
    return `Wywiadów wszystkich rodzajów: ${formatWhole(sum)} (${nameOf(first.month)}).`;
  const most = known.reduce((one, other) => (other.value > one.value ? other : one));
  const least = known.reduce((one, other) => (other.value < one.value ? other : one));
  return `Wywiadów wszystkich rodzajów: ${formatWhole(sum)}. Najwięcej: ${formatWhole(most.value)} (${nameOf(most.month)}), najmniej: ${formatWhole(least.value)} (${nameOf(least.month)}). Suma jest niepełna w miesiącach, w których nie wszyscy oddali zestawienia.`;
}

/** What the chart of delivered sheets shows. */
export function deliveriesText(figures: Figures): string {
  const lacking = figures.period.months.flatMap((month, at) => {
    const { teams, delivered } = deliveries(figures, at);
    return delivered < teams ? [`${nameOf(month)} – ${delivered} z ${teams}`] : [];
  });
  return lacking.length === 0
    ? 'Wszystkie zespoły oddały zestawienia.'
    : `Nie wszystkie zestawienia oddano: ${lacking.join('; ')}.`;
}

/** What the lines of the trend show: where each began and ended. */
export function trendText(figures: Figures): string {
  const { months } = figures.period;
  if (months.length === 1) return 'Okres to jeden miesiąc, więc na wykresie jest po jednym punkcie.';
  const last = months.length - 1;
  const parts = KEY_FIGURES.slice(1).flatMap(({ title, of }) => {
    const [from, to] = [officeIn(figures, of, 0), officeIn(figures, of, last)];
    if (typeof from !== 'number' || typeof to !== 'number')
      return [`${title}: brak danych na początku albo na końcu okresu`];
    return [`${title}: od ${formatWhole(from)} do ${formatWhole(to)}`];
  });
  return `Od pierwszego do ostatniego miesiąca okresu. ${parts.join('; ')}.`;
}

function nameOf(month: YearMonth): string {
  return formatMonth(month).replace(/\sr\.$/, '');
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** „41,5” */
function decimal(value: number): string {
  const hundredth = Math.round(value * 100);
  const rest = String(hundredth % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return groupDigits(String(Math.floor(hundredth / 100))) + (rest === '' ? '' : `,${rest}`);
}
