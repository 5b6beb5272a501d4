/** The bytes of a file that a person chose or dropped. Called by Workbench.tsx. */
import { TeczkaError } from '../../core/values/errors.ts';

/** @throws TeczkaError `file-unreadable` for a folder, or a file that is gone, locked or somebody else's */
export async function bytesOfFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new TeczkaError(
      'file-unreadable',
      `Nie można odczytać „${file.name}”: to folder albo plik, który przeniesiono, zmieniono lub zablokowano w innym programie. Wskaż plik .xlsx jeszcze raz.`,
      { file: file.name },
      { cause },
    );
  }
}
