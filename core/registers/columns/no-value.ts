/** Words by which a clerk says that there is nothing to write. Called by every kind of column. */
import { plainKey } from '../plain-key.ts';

const NOTHING: ReadonlySet<string> = new Set([
  ...['', 'x', 'bd', 'b d', 'brak', 'brak danych', 'nd', 'n d', 'nie dot', 'nie dotyczy', 'nie ma'],
]);
/** Every text that plainKey reduces to one of them, and some more: spares reducing each name and address. */
const MAY_SAY_NOTHING = /^[^a-z0-9]*(?:$|x|b[^a-z0-9]*d|brak|n[^a-z0-9]*d|nie)/i;

/**
 * @param more further words of the column, as plainKey gives them, e.g. „nadal” for the end of a stay
 */
export function saysNothing(text: string, more?: ReadonlySet<string>): boolean {
  if (more === undefined && !MAY_SAY_NOTHING.test(text)) return false;
  const key = plainKey(text);
  return NOTHING.has(key) || (more?.has(key) ?? false);
}
