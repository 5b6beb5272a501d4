/** The name of the open workbook or document from where Office says it lies. Called by the adapters in excel and word. */

/**
 * @param url a web address (`https://…/Rejestr%202025.xlsx?web=1`), a path of the machine, or nothing while the file
 *   has not been saved
 * @returns without folders, decoded; empty for a file without a name
 */
export function fileNameOf(url: string | null | undefined): string {
  if (!url) return '';
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(url);
  const path = isAddress ? url.replace(/[?#].*$/s, '') : url;
  const name = path.split(/[/\\]/).at(-1) ?? '';
  return isAddress ? decoded(name) : name;
}

/** A percent sign that encodes nothing belongs to the name. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
