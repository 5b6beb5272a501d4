/**
 * Azure Functions timer: collects the teams' workload sheets. All settings are application settings TECZKA_… of the
 * function app (docs/administration.md); it signs in with the app's managed identity, so there is no secret to keep.
 */
import { app } from '@azure/functions';
import { runScheduled } from 'teczka/build/scripts/workload/scheduled.js';

app.timer('zbieranie', {
  // The application setting TECZKA_SCHEDULE holds the NCRONTAB expression, e.g. "0 0 5 * * 1-5".
  schedule: '%TECZKA_SCHEDULE%',
  handler: async (timer, context) => {
    if (timer.isPastDue) context.log('Uruchomienie opóźnione.');
    const environment = { TECZKA_SIGN_IN: 'managed-identity', TECZKA_MINUTES: '9', ...process.env };
    await runScheduled(environment, (line) => context.log(line));
  },
});
