/**
 * The options by which a person says which register is meant and where it stands. Shared by the commands that take a
 * register out of a workbook: commands/check.ts and commands/structure.ts.
 */
import { z } from 'zod';
import { registerKinds } from '../../core/registers/index.ts';
import { zColumns } from '../structure/columns.ts';

const kinds = registerKinds.map(({ register }) => register.kind);

/** A kind of register by its word. */
export const zRegisterKind = z.enum(kinds, `Podaj rodzaj rejestru: ${kinds.join(', ')}.`);

export const registerOptions = {
  register: zRegisterKind.optional().meta({
    placeholder: 'RODZAJ',
    description: `rodzaj rejestru (${kinds.join(', ')}); bez tej opcji rozpoznawany`,
  }),
  sheet: z
    .string()
    .optional()
    .meta({ placeholder: 'ARKUSZ', description: 'arkusz z rejestrem; bez tej opcji najlepiej pasujący' }),
  columns: zColumns.optional().meta({
    placeholder: 'KOLUMNA=LITERY,…',
    description: 'poprawki rozpoznania, np. pesel=D,leftOn=- („-”: arkusz nie ma tej kolumny)',
  }),
  headerRow: z.coerce.number().int().positive().optional().meta({
    placeholder: 'WIERSZ',
    description: 'najniższy wiersz nagłówka; bez tej opcji rozpoznawany',
  }),
};

/** The kinds among which the register is looked for. @param kind the one that was asked for */
export function kindsFor(kind: string | undefined): typeof registerKinds {
  return registerKinds.filter(({ register }) => kind === undefined || register.kind === kind);
}
