/**
 * The columns that are read, and what the clerk is told of how they were found: whatever was not plainly said by a
 * heading is named. Called by recognise.ts.
 */
import { columnLetters } from '../../workbooks/index.ts';
import { NUMBERS_OF_OTHERS } from './other-people.ts';
import type { ColumnProposal, ProposedColumn } from './proposal.ts';

export interface MappedColumn {
  /** Index in the sheet. */
  readonly column: number;
  /** The heading as the office wrote it, in one line. */
  readonly header: string;
}

/** By column id. */
export function mappingOf(proposals: readonly ColumnProposal[]): ReadonlyMap<string, MappedColumn> {
  return new Map(
    proposals.flatMap(({ id, taken }) =>
      taken ? [[id, { column: taken.column, header: taken.header }] as const] : [],
    ),
  );
}

/** Polish sentences. @param unknown columns whose heading says nothing of the register */
export function mappingNotes(
  proposals: readonly ColumnProposal[],
  unknown: readonly MappedColumn[],
): readonly string[] {
  const taken = new Set(proposals.flatMap((proposal) => proposal.taken?.column ?? []));
  const asked = new Set(unsure(proposals).map(({ place }) => place.column));
  const passed = unknown.filter(
    ({ column, header }) => header !== '' && !taken.has(column) && !asked.has(column),
  );
  return [
    ...proposals.flatMap(severalNote),
    ...proposals.flatMap(foundNote),
    ...proposals.flatMap(contradictionNote),
    ...unsureNotes(proposals),
    ...(passed.length > 0 ? [`Nierozpoznane kolumny (pominięte): ${passed.map(nameOf).join(', ')}.`] : []),
  ];
}

function severalNote({ title, taken, candidates }: ColumnProposal): readonly string[] {
  const others = candidates.filter(saysHeading);
  if (!taken || !saysHeading(taken) || others.length === 0) return [];
  return [
    `Kolumna „${title}” występuje kilka razy; użyto kolumny ${nameOf(taken)}, pominięto ${others.map(nameOf).join(', ')}.`,
  ];
}

function saysHeading({ why }: ProposedColumn): boolean {
  return why === 'whole' || why === 'lower';
}

function foundNote({ title, taken }: ColumnProposal): readonly string[] {
  if (taken?.why === 'contents') {
    return [`Kolumnę ${nameOf(taken)} rozpoznano po zawartości jako „${title}”.`];
  }
  if (taken?.why !== 'similar') return [];
  return [`Kolumnę ${nameOf(taken)} uznano za „${title}”, bo ma podobny nagłówek. Sprawdź, czy słusznie.`];
}

function contradictionNote({ title, taken, candidates }: ColumnProposal): readonly string[] {
  if (taken?.contradiction === undefined) return [];
  const better = candidates.find(({ why }) => why === 'contents');
  const hint = better ? `; „${title}” może być w kolumnie ${nameOf(better)}` : '';
  return [
    `Kolumna ${nameOf(taken)} to według nagłówka „${title}”, ale zawiera przede wszystkim ${taken.contradiction}${hint}. Sprawdź, czy kolumny nie są przesunięte.`,
  ];
}

/** Columns that may be one of the register that has none yet: nothing is taken of them until a person says so. */
export function unsureNotes(proposals: readonly ColumnProposal[]): readonly string[] {
  const byPlace = new Map<number, { place: ProposedColumn; titles: string[] }>();
  for (const { place, title } of unsure(proposals)) {
    const known = byPlace.get(place.column) ?? { place, titles: [] };
    known.titles.push(`„${title}”`);
    byPlace.set(place.column, known);
  }
  return [...byPlace.values()].map(({ place, titles }) => {
    const may = titles.join(' lub ');
    return place.contradiction === NUMBERS_OF_OTHERS
      ? `Kolumna ${nameOf(place)} zawiera ${NUMBERS_OF_OTHERS}, zapewne numery opiekunów lub rodziców, więc nie użyto jej jako ${may}. Wskaż ją, jeśli to jednak ona.`
      : `Kolumna ${nameOf(place)} może być kolumną ${may}; to niepewne, więc jej nie użyto. Wskaż ją, jeśli to ona.`;
  });
}

function unsure(proposals: readonly ColumnProposal[]): readonly { place: ProposedColumn; title: string }[] {
  return proposals.flatMap(({ title, taken, absent, candidates }) =>
    taken || absent ? [] : candidates.map((place) => ({ place, title })),
  );
}

/** „PESEL” (D) */
function nameOf({ column, header }: MappedColumn): string {
  return header === '' ? `${columnLetters(column)} (bez nagłówka)` : `„${header}” (${columnLetters(column)})`;
}
