/** What `teczka structure` tells a person and a program: what changes, what stays and why, what stands in the way. */
import { counted, type Forms } from '../../core/polish/plural.ts';
import { registerKinds } from '../../core/registers/index.ts';
import type { PlannedChange, Remark, StructurePlan } from '../../core/registers/structure/index.ts';
import { rangeText } from '../../core/workbooks/index.ts';

/** Changes of one kind beyond these are folded into a line that counts them. */
const MOST_SHOWN = 12;
const CHANGES: Forms = ['zmiana', 'zmiany', 'zmian'];
const MORE: Forms = ['podobna', 'podobne', 'podobnych'];

export function planLines(plan: StructurePlan): readonly string[] {
  const { file, sheet, kind, range, wasTable, changes, kept, obstacles } = plan;
  const title = registerKinds.find(({ register }) => register.kind === kind)?.register.title ?? kind;
  return [
    `Plik „${file}”, arkusz „${sheet}”: ${title}, zakres ${rangeText(range)}.`,
    ...(wasTable
      ? ['Rejestr jest już tabelą programu Excel; uzupełniane jest tylko to, czego brakuje.']
      : []),
    ...(changes.length === 0
      ? ['Niczego nie brakuje: rejestr jest już uporządkowany.']
      : [`${counted(changes.length, CHANGES)}:`, ...folded(changes)]),
    ...section('Zostaje bez zmian:', kept),
    ...section('Przeszkody (dopóki są, nic nie zostanie zapisane):', obstacles),
  ];
}

function section(title: string, remarks: readonly Remark[]): readonly string[] {
  return remarks.length === 0 ? [] : [title, ...remarks.map(({ message }) => `  ${message}`)];
}

/** In their order; the last line of a kind with many counts the rest. */
function folded(changes: readonly PlannedChange[]): readonly string[] {
  const seen = new Map<string, number>();
  const total = new Map<string, number>();
  for (const { code } of changes) total.set(code, (total.get(code) ?? 0) + 1);
  return changes.flatMap(({ code, message }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    if (count <= MOST_SHOWN) return [`  ${message}`];
    if (count > MOST_SHOWN + 1) return [];
    return [`  … i jeszcze ${counted((total.get(code) ?? 0) - MOST_SHOWN, MORE)}; wszystkie podaje --json.`];
  });
}

/** @param out absolute path of the result; undefined where nothing was written */
export function planJson({ range, ...plan }: StructurePlan, out: string | undefined): unknown {
  return { ...plan, range: rangeText(range), written: out !== undefined, ...(out !== undefined && { out }) };
}
