/**
 * The named cells of the consolidated workbook: facts of the period and a text beside every chart. An office may move
 * them anywhere, or delete those that it does not want to see. Called by consolidated-workbook.ts.
 */
import { periodTitle } from '../period.ts';
import type { Figures } from '../figures/model.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import type { Reading } from '../canonical-row.ts';
import { hundredths, MISSING, NOT_APPLICABLE, type DrawContext } from './drawing.ts';
import {
  deliveredText,
  deliveriesText,
  differencesText,
  environmentsText,
  findingsText,
  interviewsText,
  listOf,
  trendText,
  unusedText,
} from './texts.ts';

/** Every sheet says of what period and of which office it is. */
export const PERIOD_CELLS = [
  'okres',
  'okres_zespoly',
  'okres_pracownicy',
  'okres_trend',
  'okres_dzienne',
  'okres_roznice',
  'okres_normy',
  'okres_ustalenia',
] as const;

type Named = (context: DrawContext, findings: readonly WorkloadFinding[]) => string | number;

const CELLS: Readonly<Record<string, Named>> = {
  oddane: ({ figures }) => deliveredText(figures),
  brak_zestawien: ({ figures }) => teamsIn(figures, 'missing'),
  odrzucone: ({ figures }) => teamsIn(figures, 'rejected'),
  liczba_ustalen: (_, findings) => findingsText(findings),
  zmiany: ({ figures }) => differencesText(figures),
  dni_robocze: ({ figures }) => figures.presence.workingDays,
  liczba_pracownikow: ({ figures }) => figures.workers,
  etaty: ({ figures }) => inCell(figures.presence.posts),
  etaty_obecne: ({ figures }) => inCell(figures.presence.presentPosts),
  dni_przepracowane: ({ figures }) => inCell(figures.presence.workedDays),
  miary_nieuzywane: ({ figures }) => unusedText(figures),
  wykres_srodowiska: ({ figures }) => environmentsText(figures),
  wykres_wywiady: ({ figures }) => interviewsText(figures),
  wykres_oddane: ({ figures }) => deliveriesText(figures),
  wykres_trend: ({ figures }) => trendText(figures),
  stan_dzienne: ({ figures }) => dailyText(figures),
};

export const CELL_NAMES: readonly string[] = [...PERIOD_CELLS, ...Object.keys(CELLS)];

/** By names; only those that the workbook has. */
export function namedValues(
  context: DrawContext,
  findings: readonly WorkloadFinding[],
  known: ReadonlySet<string>,
): Readonly<Record<string, string | number>> {
  const period = `${periodTitle(context.figures.period)} – ${context.office}`;
  const values = [
    ...PERIOD_CELLS.map((name): [string, string | number] => [name, period]),
    ...Object.entries(CELLS).map(([name, value]): [string, string | number] => [
      name,
      value(context, findings),
    ]),
  ];
  return Object.fromEntries(values.filter(([name]) => known.has(name)));
}

function inCell(reading: Reading): string | number {
  if (reading === 'missing') return MISSING;
  return reading === 'not-applicable' ? NOT_APPLICABLE : (hundredths(reading) ?? MISSING);
}

/** „ZPS-3; ZPS-5 (luty, marzec)”: months only where there are several. */
function teamsIn({ consolidation, period }: Figures, status: 'missing' | 'rejected'): string {
  return listOf(
    consolidation.teams.flatMap(({ id, months }) => {
      const own = months.filter((month) => month.status === status);
      return own.length === 0
        ? []
        : [{ id, months: period.months.length > 1 ? own.map(({ month }) => month) : [] }];
    }),
  );
}

function dailyText({ teams }: Figures): string {
  const having = teams.filter(({ workers }) => workers.some(({ daily }) => daily.length > 0));
  if (having.length === 0) return 'Żaden zespół nie oddał zestawienia z dniami, więc tabela jest pusta.';
  return `Tylko zespoły, które oddały zestawienia z dniami: ${having.map(({ team }) => team.id).join(', ')}. Każdy miesiąc okresu to osobna grupa wierszy.`;
}
