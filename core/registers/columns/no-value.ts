/** Words by which a clerk says that there is nothing to write. Called by every kind of column. */
import { plainKey } from '../plain-key.ts';

const NOTHING: ReadonlySet<string> = new Set([
  ...['', 'x', 'bd', 'b d', 'brak', 'brak danych', 'nd', 'n d', 'nie dot', 'nie dotyczy', 'nie ma'],
]);
/** No longer text says nothing; spares reducing every name and address. */
const LONGEST = 24;

/**
 * @param more further words of the column, as plainKey gives them, e.g. „nadal” for the end of a stay
 */
export function saysNothing(text: string, more?: ReadonlySet<string>): boolean {
  if (text.length > LONGEST) return false;
  const key = plainKey(text);
  return NOTHING.has(key) || (more?.has(key) ?? false);
}
