/** A store that the job only reads, so that no fault of ours ever writes among the teams' own files. Chosen by store-at.ts. */
import { TeczkaError } from '../../core/values/errors.ts';
import type { Store } from './store.ts';

export function readOnly(store: Store): Store {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new TeczkaError(
        'store-read-only',
        `Zadanie tylko czyta z tego miejsca: ${store.title}. Niczego nie zapisano.`,
      ),
    );
  return {
    title: store.title,
    requests: store.requests,
    changes: (cursor) => store.changes(cursor),
    read: (file) => store.read(file),
    open: (path) => store.open(path),
    create: refuse,
    replace: refuse,
    remove: refuse,
    link: (path, from) => store.link(path, from),
  };
}
