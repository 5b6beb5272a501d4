/** Opens a workbook of ours that is to be replaced: what somebody else put under that name is never replaced. */
import { TeczkaError } from '../../../core/values/errors.ts';
import { readWorkbook } from '../../../core/workbooks/index.ts';
import { isConsolidated } from '../../../core/workload/mark.ts';
import { nodePlatform } from '../../platform.ts';
import type { Content, Store } from '../../store/store.ts';

/** Undefined where there is none yet. @throws TeczkaError `output-not-ours` */
export async function openOwnWorkbook(store: Store, path: string): Promise<Content | undefined> {
  const content = await store.open(path);
  if (content === undefined || isOwnWorkbook(content.bytes)) return content;
  const file = path.split('/').at(-1) ?? path;
  throw new TeczkaError(
    'output-not-ours',
    `Plik „${file}” już istnieje i nie jest wynikiem wcześniejszego uruchomienia, więc nie zostanie zastąpiony. Podaj inną nazwę wyniku.`,
    { file },
  );
}

export function isOwnWorkbook(bytes: Uint8Array): boolean {
  try {
    return isConsolidated(readWorkbook(bytes, nodePlatform, {}));
  } catch (error) {
    if (error instanceof TeczkaError) return false;
    throw error;
  }
}
