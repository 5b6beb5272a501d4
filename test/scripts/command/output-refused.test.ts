/** Where the output cannot be written, the program ends with one Polish line. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { outputRefused } from '../../../scripts/command/output-refused.ts';
import { describeWith } from '../../support/requirement.ts';

const teczka = join(import.meta.dirname, '../../../bin/teczka.js');
/** A device of Linux that is always full. */
const FULL = '/dev/full';
const fullDisk = {
  name: 'a device that is always full',
  missing: existsSync(FULL) ? undefined : `${FULL} is not there; only Linux has it`,
};

test('a cause of the system is told in Polish', () => {
  const full = Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
  expect(outputRefused(full)).toMatchObject({
    code: 'output-unwritable',
    message: 'nie można zapisać wyniku programu: brak miejsca na dysku. Zwolnij miejsce i spróbuj ponownie.',
  });
});

test('an error that is none of the system’s stays what it is', () => {
  const fault = new TypeError('x');
  expect(outputRefused(fault)).toBe(fault);
});

describeWith(fullDisk, 'on a full disk', () => {
  test.each([[['serve', '--port', '0']], [['serve', '--json']], [['law', '--json']]])(
    'teczka %j ends with exit status 2 and one Polish line',
    (words) => {
      const full = openSync(FULL, 'w');
      const { status, stderr } = spawnSync(process.execPath, [teczka, ...words], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
        timeout: 20_000,
      });
      closeSync(full);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr:
          'Błąd: nie można zapisać wyniku programu: brak miejsca na dysku. Zwolnij miejsce i spróbuj ponownie.\n',
      });
    },
  );
});
