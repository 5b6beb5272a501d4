/**
 * `teczka workload close`: freezes a month as it was consolidated last. From then on its figures stay; what teams hand in
 * later is shown as a correction beside them. `--reopen` takes the freeze away.
 */
import { userInfo } from 'node:os';
import { counted } from '../../../core/polish/plural.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { formatDate } from '../../../core/polish/date-in-words.ts';
import { toIso } from '../../../core/values/day.ts';
import { periodName } from '../../../core/workload/index.ts';
import { storeAt } from '../../store/store-at.ts';
import type { Store } from '../../store/store.ts';
import { today } from '../../today.ts';
import { workbookAt } from '../config/place.ts';
import { readSettings } from '../config/read-settings.ts';
import { sessionFor } from '../config/session.ts';
import { workbookName } from '../job/names.ts';
import { closeMonth, reopenMonth } from '../state/close-month.ts';
import { statePaths } from '../state/paths.ts';
import { required, type WorkloadWord } from '../word.ts';

export const closeWord: WorkloadWord = {
  word: 'close',
  async run({ period, to, config, reopen, force, json }, io) {
    const month = required(period, 'period', 'podaj miesiąc w postaci RRRR-MM, na przykład 2026-04.');
    const options = { period: month, to, from: '.' };
    const settings = await readSettings({ options, environment: process.env, config });
    const place = workbookAt(settings.to, workbookName(month), '--to');
    const store: Store = storeAt(
      place.store,
      sessionFor(settings, (line) => io.talk(line)),
    );
    const paths = statePaths(place.name);
    if (reopen) {
      await reopenMonth(store, paths, month);
      if (json) io.json({ period: month, closed: null });
      else
        io.say(
          `Miesiąc ${periodName(month)} jest znowu otwarty. Uruchom zbieranie, żeby policzyć go na nowo.`,
        );
      return 0;
    }
    const on = today();
    const closing = { on: toIso(on), by: userInfo().username };
    const { missing, files } = await closeMonth(store, paths, month, closing, force);
    if (missing.length > 0 && !force) throw notDelivered(month, missing);
    if (json) io.json({ period: month, closed: closing, files, missing });
    else {
      const frozen = counted(files, ['plik', 'pliki', 'plików']);
      io.say(`Zamknięto miesiąc ${periodName(month)}: ${frozen}, ${formatDate(on)}`);
      missing.forEach((team) => io.say(`Bez zestawienia: ${team}.`));
      io.say('Późniejsze wersje zestawień będą pokazane jako korekty i nie zmienią liczb.');
    }
    return missing.length > 0 ? 1 : 0;
  },
};

function notDelivered(month: string, missing: readonly string[]): TeczkaError {
  return new TeczkaError(
    'month-not-whole',
    `Za ${month} nie oddały zestawień: ${missing.join(', ')}. Niczego nie zamknięto. Poczekaj na nie albo zamknij bez nich: --force.`,
    { field: 'force' },
  );
}
