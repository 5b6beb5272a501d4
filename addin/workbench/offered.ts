/** The workbooks that `teczka serve` offers: their list and their bytes, from this machine. Called by use-workbook.ts. */
import { TeczkaError } from '../../core/values/errors.ts';
import { sessionSecret } from './session-secret.ts';

export interface OfferedWorkbook {
  readonly id: string;
  /** File name without folders. */
  readonly name: string;
  /** Given on the command line: opened at once. */
  readonly given: boolean;
}

/** @throws TeczkaError `workbench-closed` when the server no longer answers, `workbench-locked` when it does not know this tab */
export async function offeredWorkbooks(): Promise<readonly OfferedWorkbook[]> {
  const response = await asked('skoroszyty');
  if (!response.ok) throw closed();
  return (await response.json()) as readonly OfferedWorkbook[];
}

/** @throws TeczkaError `workbench-closed`, `workbench-locked`, or why the server cannot read the file */
export async function bytesOfOffered({ id, name }: OfferedWorkbook): Promise<Uint8Array> {
  const response = await asked(`skoroszyty/${id}`);
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  if (response.status !== 404) throw closed();
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  throw new TeczkaError(error.code, error.message, { file: name });
}

async function asked(path: string): Promise<Response> {
  const secret = sessionSecret();
  if (secret === undefined) throw locked();
  const response = await fetch(path, { headers: { 'X-Teczka': secret } }).catch((cause: unknown) => {
    throw closed(cause);
  });
  if (response.status === 403) throw locked();
  return response;
}

function locked(): TeczkaError {
  return new TeczkaError(
    'workbench-locked',
    'Ta karta nie ma dostępu do skoroszytów podanych przez program: ma go tylko karta, w której otwarto adres z okna terminala. Wróć do niej albo zatrzymaj warsztat (Ctrl+C), uruchom go ponownie i otwórz nowy adres. Plik z tego komputera możesz otworzyć także tutaj.',
  );
}

function closed(cause?: unknown): TeczkaError {
  return new TeczkaError(
    'workbench-closed',
    'Warsztat nie odpowiada. Uruchom go ponownie poleceniem „npx teczka serve” i otwórz adres z okna terminala. Plik z tego komputera możesz otworzyć także teraz.',
    {},
    { cause },
  );
}
