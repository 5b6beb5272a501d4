/**
 * Code that is loaded only when it is needed: the adapter of Word (addin/host/open-office.ts), each screen
 * (addin/taskpane/define-screen.ts). Its file may be missing, because the server holds a newer Teczka by now, or the
 * network is gone: that is no fault of ours, and the person can mend it by loading the page anew.
 */
import { TeczkaError } from '../core/values/errors.ts';

export const PART_NOT_LOADED = 'part-not-loaded';

/**
 * @param load a dynamic import
 * @throws TeczkaError `part-not-loaded` when its file does not come; what fails while it runs goes on as it is
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    // The name that webpack gives to a script which did not load, or not within two minutes.
    if (!(cause instanceof Error) || cause.name !== 'ChunkLoadError') throw cause;
    const text =
      'Nie udało się wczytać części programu: nie ma połączenia z serwerem albo Teczka została właśnie zaktualizowana. Sprawdź połączenie i wczytaj panel ponownie.';
    throw new TeczkaError(PART_NOT_LOADED, text, {}, { cause });
  }
}
