/**
 * The address at which an office serves the add-in. manifest.xml and functions.json must name it in full; everything
 * else in the site is relative. In the repository both name the address of development; this puts the office's there.
 * Called by static-files.mjs, which webpack runs, and by readdress.mjs.
 */

/** What stands in the repository: the machine of the developer. */
export const ADDRESS_IN_SOURCES = 'https://localhost:3000/';

const EXAMPLE = 'https://dodatki.urzad.example/teczka/';

/**
 * The address of a site, as given by an administrator.
 * @param {string} given e.g. `https://dodatki.urzad.example/teczka/`
 * @returns {string} the same; without any, the address of development is the caller's default
 * @throws {RangeError} Polish sentence: what is wrong with it
 */
export function siteAddress(given) {
  const fault = faultOf(given);
  if (fault === undefined) return given;
  throw new RangeError(`Adres strony dodatku „${given}”: ${fault} Podaj go na przykład tak: ${EXAMPLE}`);
}

function faultOf(given) {
  if (!URL.canParse(given)) return 'to nie jest adres.';
  const url = new URL(given);
  if (url.protocol !== 'https:') return 'Office otwiera dodatki tylko przez https.';
  if (url.username || url.password) return 'adres nie może zawierać nazwy użytkownika ani hasła.';
  if (url.search || url.hash || /[?#]/.test(given)) return 'adres nie może zawierać znaków „?” ani „#”.';
  if (!given.endsWith('/')) return 'na końcu brakuje ukośnika.';
  // It is put into XML and JSON as it is: blanks, quotes, upper case hosts, "..", Polish letters are spelt out first.
  if (url.href !== given || /[&'()]/.test(given))
    return `zapisz go w postaci ${url.href}, bez znaków & ' ( ).`;
  return undefined;
}

/**
 * A text of the site with its own address in place of that of development.
 * @param {string} text
 * @param {string} address as `siteAddress` gives it
 */
export function movedTo(text, address) {
  return text.replaceAll(ADDRESS_IN_SOURCES, address);
}

/**
 * The address for which a manifest was made.
 * @param {string} manifest its text
 * @returns {string | undefined} undefined when it names none that `siteAddress` would take
 */
export function addressIn(manifest) {
  const [, found = ''] = /<SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(manifest) ?? [];
  return faultOf(found) === undefined ? found : undefined;
}
