/** What a person is told when no sheet of a workbook is a register. Called by recognise.ts. */
import { TeczkaError } from '../../values/errors.ts';
import type { SheetView } from '../../workbooks/index.ts';
import type { Columns, Register } from '../register.ts';
import type { Candidate } from './candidates.ts';

/** @param doubts Polish sentences: which columns may be the missing ones */
export function notRecognised(
  file: string,
  sheets: readonly SheetView[],
  registers: readonly Register<Columns>[],
  candidates: readonly Candidate[],
  doubts: readonly string[],
): TeczkaError {
  const sought = registers.map(
    (register) =>
      `${register.title} ma kolumny: ${register.knownBy.map((group) => titles(register, group, ' lub ')).join('; ')}`,
  );
  const sentences = [
    `Plik „${file}”: nie rozpoznano rejestru.`,
    `Obejrzano arkusze: ${sheets.map(({ name }) => `„${name}”`).join(', ') || 'żaden (wszystkie są ukryte)'}.`,
    ...sought.map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`),
    ...nearest(candidates),
    ...doubts,
    'Popraw nagłówki albo wskaż właściwy arkusz.',
  ];
  const [only, ...more] = sheets;
  const place = only && more.length === 0 ? { file, sheet: only.name } : { file };
  return new TeczkaError('register-not-recognised', sentences.join(' '), place);
}

/** Where most of the headings were found, and what is missing there. */
function nearest(candidates: readonly Candidate[]): readonly string[] {
  const [best] = [...candidates].sort((a, b) => b.known.size - a.known.size);
  if (!best) return ['Nie znaleziono żadnego z nagłówków.'];
  const { register, sheet, header, known } = best;
  const missing = register.knownBy.filter((group) => !group.some((id) => known.has(id)));
  return [
    `Najbliższy jest arkusz „${sheet.name}” (nagłówki w wierszu ${header.row}); brakuje w nim: ${missing.map((group) => titles(register, group, ' lub ')).join('; ')}.`,
  ];
}

function titles(register: Register<Columns>, ids: readonly string[], or: string): string {
  return ids.map((id) => `„${register.columns[id]?.title ?? id}”`).join(or);
}
