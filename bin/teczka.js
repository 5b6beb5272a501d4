#!/usr/bin/env node
/**
 * The command `teczka`: loads the build of scripts/main.ts and nothing else. It is committed and executable, because
 * a file that the build makes loses that bit with every build.
 */
import { existsSync } from 'node:fs';

const main = new URL('../build/scripts/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write(
    'Teczka nie jest zbudowana: w jej katalogu uruchom „npm run build”, a potem spróbuj ponownie.\n',
  );
  process.exitCode = 2;
}
