/**
 * Names of SharePoint: which it refuses, which are the same, and how it numbers a second one.
 * https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa
 */
const REFUSED = /["*:<>?/\\|]|^\s|\s$|^~\$|\.$|^$/;

export const isRefused = (name: string): boolean => REFUSED.test(name);

/** Names differ only when they differ in more than small and capital letters. */
export const isSameName = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase();

/** „Raport.xlsx” beside another „Raport.xlsx” becomes „Raport 1.xlsx”. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 1; taken(free); number++) free = `${stem} ${String(number)}${ending}`;
  return free;
}
