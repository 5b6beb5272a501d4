/** Headings about somebody else than the child: a parent's name is no child's name. Called by header.ts. */
import { plainKey } from '../../values/plain-key.ts';

/**
 * A group of columns: „Matka”, „Dane rodziców” over „Nazwisko”; not „Pobyt w rodzinie zastępczej” or „Rodzinna
 * piecza”.
 */
const SOMEBODY_ELSE =
  /^(?:(?:dane|osobowe|informacje|o|prawn\w*|biologiczn\w*|zastepcz\w*) )*(?:matk|ojc|ojciec|rodzic|opiekun|rodzin(?!n)|rodzenstw)/;
/** What may stand behind a child's heading: „Nazwisko panieńskie matki”, „PESEL opiekuna”. */
const OF_SOMEBODY_ELSE = /\b(?:matk|ojc|rodzic|opiekun|rodziny|rodzenstw|malzonk|pracownik|koordynator)/;

export function namesSomebodyElse(group: string): boolean {
  return SOMEBODY_ELSE.test(plainKey(group));
}

/** @param key as plainKey gives it */
export function isAboutSomebodyElse(key: string): boolean {
  return OF_SOMEBODY_ELSE.test(key);
}
