/**
 * What shows the server of `teczka serve` that this tab was opened with the printed address. It comes in the fragment
 * of the page's address, which goes to no server, and is kept for this tab and this port alone, so that a reload finds
 * it again. Called by offered.ts.
 */
const FRAGMENT = /^#sesja=([\w-]+)$/;
const KEPT_AS = 'teczka-sesja';

/** The secret; undefined in a tab that was opened in another way. Takes it out of the address. */
export function sessionSecret(): string | undefined {
  const brought = FRAGMENT.exec(window.location.hash)?.[1];
  if (brought !== undefined) {
    window.sessionStorage.setItem(KEPT_AS, brought);
    window.history.replaceState(null, '', window.location.pathname);
  }
  return window.sessionStorage.getItem(KEPT_AS) ?? undefined;
}
