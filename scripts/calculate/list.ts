/** `teczka calculate --list`: what each calculation is for. */
import type { Calculation } from '../../core/calculations/index.ts';
import type { Setting } from '../../core/law/index.ts';
import type { Io } from '../command/io.ts';

const settingJson = ({ id, title, choices, fallback }: Setting) => ({
  id,
  title,
  choices,
  default: fallback,
});

export function listJson(calculations: readonly Calculation[]) {
  return calculations.map(({ id, title, summary, legalBasis, settings }) => ({
    id,
    title,
    summary,
    legalBasis,
    settings: settings.map(settingJson),
  }));
}

export function sayList(calculations: readonly Calculation[], io: Io): void {
  for (const { id, title, summary, legalBasis } of calculations) {
    io.say(`${id} – ${title}`);
    io.say(`    ${summary}`);
    io.say(`    Podstawa: ${legalBasis.join('; ')}`);
  }
}
