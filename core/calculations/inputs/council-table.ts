/**
 * A fee table of a council's resolution as an input: the id of a resolution of office.xlsx, or the table itself as
 * JSON, for a case that is computed without the office's file. Used by the calculations of fees by a resolution.
 */
import { z } from 'zod';
import type { CouncilTable, CouncilTableKind } from '../../law/index.ts';
import type { Day } from '../../values/day.ts';
import type { Fraction } from '../../values/fraction.ts';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import type { CalculationContext } from '../context.ts';
import { contradiction } from './contradiction.ts';
import { zExact } from './decimal.ts';
import { incomplete } from './incomplete.ts';

const FIGURE_HELP =
  'Podaj jedną liczbę nieujemną, na przykład 150 albo 12,5 (procent lub złote). Zakres („5-10”) nie mówi, jaka jest opłata.';

/** Per cent or złote, exact: 12.5, "12,5". */
const zFigure = zExact(/^\d{1,9}(?:[.,]\d{1,4})?$/, FIGURE_HELP);

const band = z.strictObject({
  above: zFigure.optional().meta({ title: 'Powyżej', description: 'Bez tej granicy; pusto: od zera' }),
  from: zFigure.optional().meta({
    title: 'Od (włącznie)',
    description: 'Zamiast „above”, gdy uchwała mówi „od …”',
  }),
  upTo: zFigure.optional().meta({ title: 'Do (włącznie)', description: 'Pusto: bez górnej granicy' }),
  below: zFigure.optional().meta({
    title: 'Poniżej',
    description: 'Zamiast „upTo”, gdy uchwała mówi „poniżej …”',
  }),
  single: zFigure.optional().meta({ title: 'Opłata osoby samotnie gospodarującej' }),
  family: zFigure.optional().meta({ title: 'Opłata osoby w rodzinie' }),
});

export const zCouncilTable = z
  .strictObject({
    resolution: z.string().trim().min(1).meta({
      title: 'Uchwała',
      description: 'Jak cytuje się ją w decyzji: numer, rada, data, dziennik urzędowy',
    }),
    kind: z
      .enum([
        'care-services',
        'neighbour-services',
        'support-centre',
        'senior-plus',
        'training-flat',
        'supported-flat',
        'shelter',
        'shelter-with-care',
        'short-term-support',
        'parents-fee-relief',
      ])
      .optional()
      .meta({ title: 'Rodzaj', description: 'Puste: rodzaj, którego dotyczy wyliczenie' }),
    from: zDay.optional().meta({ title: 'Obowiązuje od' }),
    to: zDay.optional().meta({ title: 'Obowiązuje do' }),
    edges: z.enum(['percentOfCriterion', 'money']).default('percentOfCriterion').meta({
      title: 'Progi',
      description: 'percentOfCriterion – procent kryterium dochodowego, money – złote na osobę',
    }),
    fee: z
      .enum(['percentOfPrice', 'percentOfIncome', 'percentOfFee', 'money'])
      .default('percentOfPrice')
      .meta({
        title: 'Opłata',
        description:
          'percentOfPrice – procent ceny, percentOfIncome – procent dochodu, percentOfFee – procent opłaty, o który się ją zmniejsza, money – złote',
      }),
    per: z.enum(['hour', 'day', 'month']).optional().meta({
      title: 'Za',
      description:
        'hour – godzina, day – dzień, month – miesiąc; puste: godzina usług, miesiąc przy procencie dochodu lub opłaty',
    }),
    price: zMoneyFromZero.optional().meta({ title: 'Cena jednej godziny, dnia albo miesiąca' }),
    rounding: z.enum(['perUnit', 'total']).default('perUnit').meta({
      title: 'Zaokrąglenie',
      description: 'perUnit – do grosza za godzinę albo dzień, total – dopiero suma',
    }),
    bands: z.array(band).min(1).max(100).meta({ title: 'Progi i opłaty, od najniższego dochodu' }),
  })
  .meta({ title: 'Tabela opłat z uchwały' });

/** The id of a resolution of office.xlsx, the alternative to `zCouncilTable`. */
export const zResolutionId = z.string().trim().min(1).meta({
  title: 'Id uchwały w office.xlsx',
  description: 'Zamiast tabeli: id z arkusza „Uchwały” pliku podanego w opcji --office',
});

type Given = z.output<typeof zCouncilTable>;
type GivenBand = Given['bands'][number];

/** One of the two names of an edge. */
function edgeOf(
  included: Fraction | undefined,
  excluded: Fraction | undefined,
  field: string,
): Fraction | null {
  if (included !== undefined && excluded !== undefined) {
    throw contradiction(field, 'Próg ma dwie granice z tej samej strony. Zostaw jedną z nich.');
  }
  return included ?? excluded ?? null;
}

const inGrosze = (value: Fraction | null, isMoney: boolean): Fraction | null =>
  isMoney && value !== null ? value.mul(100) : value;

function bandOf(given: GivenBand, { edges, fee }: Given, field: string): CouncilTable['bands'][number] {
  const { above, from, upTo, below, single = null, family = null } = given;
  return {
    above: inGrosze(edgeOf(from, above, field), edges === 'money'),
    upTo: inGrosze(edgeOf(upTo, below, field), edges === 'money'),
    ...(from === undefined ? {} : { lowerIncluded: true as const }),
    ...(below === undefined ? {} : { upperExcluded: true as const }),
    single: inGrosze(single, fee === 'money'),
    family: inGrosze(family, fee === 'money'),
    place: { field },
  };
}

/** Hours of services at home, months of a per cent of a monthly income or fee; otherwise nobody can know. */
function unitOf({ per, fee }: Given, kind: CouncilTableKind, field: string): CouncilTable['per'] {
  if (per !== undefined) return per;
  if (fee === 'percentOfIncome' || fee === 'percentOfFee') return 'month';
  if (kind === 'care-services' || kind === 'neighbour-services') return 'hour';
  throw incomplete(`${field}.per`, 'Podaj, za co jest opłata: hour, day albo month.');
}

/**
 * Which of the two a case gives: a table of its own or the id of a resolution.
 * @throws TeczkaError `input-contradiction` for both, `input-incomplete` for none
 */
export function givenTable({
  table,
  resolution,
}: {
  readonly table?: Given | undefined;
  readonly resolution?: string | undefined;
}): string | Given {
  if (table !== undefined && resolution !== undefined) {
    throw contradiction('resolution', 'Podano tabelę i id uchwały. Zostaw jedno z nich.');
  }
  const given = table ?? resolution;
  if (given !== undefined) return given;
  throw incomplete(
    'table',
    'Podaj tabelę opłat z uchwały (table) albo id uchwały z pliku office.xlsx (resolution).',
  );
}

/**
 * The table that a case is computed by, recorded among the tables of the result.
 * @param given an id of a resolution of office.xlsx, or the table itself
 * @param on the day whose version of the resolution holds
 * @param kinds what the table may regulate; a table of a case without a kind is taken for the first
 * @param field path of the input that holds it
 * @throws TeczkaError `council-table-unknown`, `council-table-kind`, `council-table-invalid` naming the faulty bands,
 * `input-contradiction`, `input-incomplete`
 */
export function councilTableOf(
  given: string | Given,
  on: Day,
  kinds: readonly [CouncilTableKind, ...CouncilTableKind[]],
  context: CalculationContext,
  field = 'table',
): CouncilTable {
  if (typeof given === 'string') return context.councilTable(given, on, kinds);
  const { resolution, kind = kinds[0], from = on, to = null, edges, fee, price, rounding } = given;
  if (on < from || (to !== null && on > to)) {
    throw contradiction(
      field,
      'Tabela nie obowiązuje w dniu, na który się liczy. Podaj tabelę z właściwego okresu.',
    );
  }
  return context.ownTable(
    {
      ...{ id: '', kind, resolution, from, to, edges, fee, rounding, place: { field } },
      per: unitOf(given, kind, field),
      ...(price === undefined ? {} : { price }),
      bands: given.bands.map((item, index) => bandOf(item, given, `${field}.bands.${index}`)),
    },
    on,
    kinds,
  );
}
