/**
 * What the open document knows of itself, through the Common API: the custom XML parts of WordApi need 1.4. Called by
 * word-document.ts.
 */
// Before the schemas of the data are made.
import '../../zod-without-eval.ts';
import { DATA_NAMESPACE, readDataPart, type DataPart } from '../../../core/documents/data-part.ts';
import { hostFailed } from './word-errors.ts';

/** @throws TeczkaError `host-failed`, `document-newer`, `document-damaged` */
export async function readData(place: { readonly file?: string }): Promise<DataPart | undefined> {
  const { customXmlParts } = Office.context.document;
  const parts = await answer<Office.CustomXmlPart[]>(place, (callback) =>
    customXmlParts.getByNamespaceAsync(DATA_NAMESPACE, callback),
  );
  const [part] = parts;
  if (!part) return undefined;
  const xml = await answer<string>(place, (callback) => part.getXmlAsync(callback));
  return readDataPart(xml, place).data;
}

/** A call of the Common API as a promise. */
function answer<Value>(
  place: { readonly file?: string },
  call: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      // The text, as everywhere, may hold what stands in the document.
      if (String(status) === 'succeeded') resolve(value);
      else reject(hostFailed(`CustomXmlParts ${String(error.code)}`, place));
    });
  });
}
