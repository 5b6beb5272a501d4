/** What a person says of columns on the command line: `--columns pesel=F,remarks=-`. Used by commands check and structure. */
import { z } from 'zod';

/** One „id=letters” pair; „-” says that the sheet has no such column. */
const PAIR = /^\s*([A-Za-z]+)\s*=\s*(-|[A-Za-z]{1,3})\s*$/;

/** By column id: letters, or null for none. */
export const zColumns = z.string().transform((text, context): Record<string, string | null> => {
  const pairs = text.split(',').map((pair) => PAIR.exec(pair));
  if (pairs.some((pair) => pair === null)) {
    const message = 'podaj pary KOLUMNA=LITERY, np. pesel=F,remarks=- („-”: arkusz nie ma tej kolumny)';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  const ids = pairs.map((pair) => pair?.[1]);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) {
    context.addIssue({ code: 'custom', message: `kolumnę „${twice}” podano dwa razy` });
    return z.NEVER;
  }
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const [, id = '', letters = ''] = pair ?? [];
      return [[id, letters === '-' ? null : letters.toUpperCase()] as const];
    }),
  );
});
