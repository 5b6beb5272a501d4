/**
 * Names of sheets: what Excel accepts, and a name it accepts made out of any text (a team's, a file's). Called by
 * workbook.ts and by those who describe workbooks.
 */
const LONGEST = 31;
const REFUSED = /[[\]:*?/\\\u0000-\u001f]/g;
/** Excel keeps it for itself. */
const RESERVED = 'history';

/** @throws RangeError for names that Excel would repair */
export function requireSheetNames(names: readonly string[]): void {
  const taken = new Set<string>();
  for (const name of names) {
    if (name !== safeSheetName(name, [])) throw new RangeError(`Not a name for a sheet: ${name}`);
    if (taken.has(name.toLowerCase())) throw new RangeError(`Two sheets of the name ${name}`);
    taken.add(name.toLowerCase());
  }
}

/** The text as a sheet's name: unsuitable characters replaced, cut to 31, numbered when it is among the taken ones. */
export function safeSheetName(text: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean = trimmed(text.replace(REFUSED, '-'));
  const base = clean === '' || clean.toLowerCase() === RESERVED ? 'Arkusz' : clean;
  let name = trimmed(base.slice(0, LONGEST));
  for (let copy = 2; used.has(name.toLowerCase()); copy++) {
    const suffix = ` (${copy})`;
    name = trimmed(base.slice(0, LONGEST - suffix.length)) + suffix;
  }
  return name;
}

/** Without spaces and apostrophes at the ends. */
function trimmed(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, '');
}
