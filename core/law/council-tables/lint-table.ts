/**
 * The linter of council tables: what in a table makes a fee doubtful or untellable, with the place and what to do.
 * Called on reading office.xlsx (core/office), by `teczka law lint-table`, and on a table that a case carries itself.
 */
import { TeczkaError } from '../../values/errors.ts';
import { placeText } from './band-text.ts';
import type { CouncilTable } from './council-table.ts';
import type { Criteria } from './criteria.ts';
import type { TableFinding } from './finding.ts';
import { frozenCriterion } from './frozen-criterion.ts';
import { lintEdges } from './lint-edges.ts';
import { lintFees } from './lint-fees.ts';

/**
 * @param table with its printed steps already joined (normalise.ts)
 * @param criteria all that have held: criteriaOf(law)
 * @returns in the order of the checks: edges, fees, criterion; one finding for what both columns share
 */
export function lintTable(table: CouncilTable, criteria: Criteria): readonly TableFinding[] {
  if (table.bands.length === 0) return [noBands(table)];
  return once([
    ...lintEdges(table, 'single'),
    ...lintEdges(table, 'family'),
    ...lintFees(table),
    ...frozenCriterion(table, 'single', criteria),
    ...frozenCriterion(table, 'family', criteria),
  ]);
}

/** "komórka A5: Między progami … jest luka. Sprawdź …" of one finding. */
export function findingText({ message, advice, place }: TableFinding): string {
  const at = placeText(place);
  return `${at === '' ? '' : `${at}: `}${message} ${advice}`;
}

/** @returns the refusal of a table with errors; undefined without any */
export function tableRefusal(
  table: CouncilTable,
  findings: readonly TableFinding[],
): TeczkaError | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return undefined;
  return new TeczkaError(
    'council-table-invalid',
    `Tabela opłat (${table.resolution}) ma błędy: ${errors.map(findingText).join(' ')}`,
    first.place,
  );
}

function noBands({ place }: CouncilTable): TableFinding {
  return {
    code: 'no-bands',
    severity: 'error',
    message: 'Tabela nie ma żadnego progu.',
    advice: 'Wpisz progi i opłaty z uchwały.',
    place,
  };
}

function once(findings: readonly TableFinding[]): readonly TableFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.code} ${findingText(finding)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
