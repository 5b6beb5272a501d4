/** The workbooks that `teczka serve` offers: their list and their bytes, from this machine. Called by use-workbook.ts. */
import { TeczkaError } from '../../core/values/errors.ts';

export interface OfferedWorkbook {
  readonly id: string;
  /** File name without folders. */
  readonly name: string;
  /** Given on the command line: opened at once. */
  readonly given: boolean;
}

/** @throws TeczkaError `workbench-closed` when the server no longer answers */
export async function offeredWorkbooks(): Promise<readonly OfferedWorkbook[]> {
  const response = await asked('skoroszyty');
  if (!response.ok) throw closed();
  return (await response.json()) as readonly OfferedWorkbook[];
}

/** @throws TeczkaError `workbench-closed`, or why the server cannot read the file */
export async function bytesOfOffered({ id, name }: OfferedWorkbook): Promise<Uint8Array> {
  const response = await asked(`skoroszyty/${id}`);
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  if (response.status !== 404) throw closed();
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  throw new TeczkaError(error.code, error.message, { file: name });
}

async function asked(path: string): Promise<Response> {
  try {
    return await fetch(path);
  } catch (cause) {
    throw closed(cause);
  }
}

function closed(cause?: unknown): TeczkaError {
  return new TeczkaError(
    'workbench-closed',
    'Warsztat nie odpowiada. Uruchom go ponownie poleceniem „npx teczka serve” i otwórz adres z okna terminala. Plik z tego komputera możesz otworzyć także teraz.',
    {},
    { cause },
  );
}
