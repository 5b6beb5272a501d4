/**
 * Polish causes for what zod refuses. Passed to each parse (`schema.safeParse(raw, { error: polishIssue })`), so that
 * no global setting is needed. Used at every border: calculations, decisions, commands.
 */
import { z } from 'zod';

const other = z.locales.pl().localeError;

/** A message of the field's own schema wins over this one. */
export const polishIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined && issue.code === 'invalid_type') return 'to pole jest wymagane';
  if (issue.code === 'invalid_value') return `dozwolone wartości: ${issue.values.map(String).join(', ')}`;
  return other(issue);
};
