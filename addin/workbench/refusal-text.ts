/** What a person is told when something in the workbench cannot be done. Called wherever a file is opened or changed. */
import { TeczkaError } from '../../core/values/errors.ts';
import { faultName } from '../taskpane/fault.ts';

/**
 * The Polish sentence of a refusal; of a fault of ours only its name, because its message might hold personal data.
 * @param consequence of a fault, to go after „więc”
 */
export function refusalText(error: unknown, consequence = 'niczego nie zmieniono'): string {
  if (error instanceof TeczkaError) return error.message;
  return `Program napotkał błąd, więc ${consequence}. Jeżeli się powtórzy, zgłoś administratorowi ten opis: ${faultName(error)}.`;
}
