/**
 * `teczka demo`, and `npm start`: the month of the sample office from end to end, through the same commands that a
 * clerk uses: the register is checked, decisions are filled, the teams' sheets are consolidated. `npm start` ends with
 * the register open in the workbench.
 */
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { counted } from '../../core/polish/plural.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { defineCommand } from '../command/definition.ts';
import { answerOf } from '../demo/answer-of.ts';
import { packagePath } from '../paths.ts';
import { hasDelivered } from '../workload/report/summary-schema.ts';
import { checkCommand } from './check.ts';
import { consolidateCommand } from './consolidate.ts';
import { fillCommand } from './fill.ts';
import { serveCommand } from './serve.ts';

/** The day and the month of the sample office; its rows that wait for their first decision (samples/README.md). */
const AS_OF = '2026-04-30';
const PERIOD = '2026-04';
const WAITING_ROWS = [
  { row: '204', mark: 'MCPR.5211.61.2026', applied: '2026-04-15' },
  { row: '205', mark: 'MCPR.5211.62.2026', applied: '2026-04-16' },
];

const office = packagePath('samples', 'office.xlsx');
const register = packagePath('samples', 'rejestry', 'Rejestr dzieci w pieczy zastepczej.xlsx');

const checked = z.object({ summary: z.object({ error: z.number(), warning: z.number(), rows: z.number() }) });
const refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const filled = z.object({ documents: z.tuple([z.union([refusal, z.object({ file: z.string() })])]) });
const consolidated = z.object({
  target: z.string(),
  teams: z.array(z.object({ status: z.string() })),
});

export const demoCommand = defineCommand({
  name: 'demo',
  summary: 'cały miesiąc przykładowego urzędu, od rejestru po zestawienie',
  input: z.strictObject({
    out: z
      .string()
      .default('wyniki')
      .meta({ placeholder: 'FOLDER', description: 'folder na wyniki (domyślnie: wyniki)' }),
    serve: z.boolean().default(false).meta({ description: 'na koniec otwórz rejestr w warsztacie' }),
  }),
  examples: ['teczka demo', 'teczka demo --out pokaz'],
  async run({ out, serve }, io) {
    const folder = resolve(out);
    const shown = (path: string): string => relative('.', path) || path;
    io.say('Teczka – miesiąc przykładowego urzędu (wszystkie dane są zmyślone), stan na 30 kwietnia 2026 r.');

    io.say('\n1. Sprawdzam rejestr dzieci w pieczy zastępczej…');
    const report = join(folder, 'Ustalenia z rejestru dzieci.xlsx');
    const { summary } = checked.parse(
      await answerOf(checkCommand, { workbooks: [register], asOf: AS_OF, report, json: true }, io),
    );
    io.say(
      `   ${counted(summary.rows, ['wiersz', 'wiersze', 'wierszy'])}: ` +
        `${counted(summary.error, ['błąd', 'błędy', 'błędów'])}, ` +
        `${counted(summary.warning, ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'])}. Każde ustalenie wskazuje komórkę, przyczynę i co zrobić.`,
    );

    io.say('\n2. Wyliczam świadczenia i wypełniam decyzje o ich przyznaniu…');
    const documents: string[] = [];
    for (const { row, mark, applied } of WAITING_ROWS) {
      const set = [`decision.number=${mark}`, `decision.caseNumber=${mark}`, `application.date=${applied}`];
      const answer = await answerOf(
        fillCommand,
        {
          kind: 'DK-01',
          register,
          rows: row,
          office,
          date: AS_OF,
          set,
          out: join(folder, 'decyzje'),
          replace: true,
          json: true,
        },
        io,
      );
      const [document] = filled.parse(answer).documents;
      if ('error' in document) throw new TeczkaError(document.error.code, document.error.message);
      documents.push(document.file);
    }
    io.say(
      `   ${counted(documents.length, ['decyzja', 'decyzje', 'decyzji'])} z pełnym uzasadnieniem kwoty.`,
    );

    io.say('\n3. Łączę miesięczne zestawienia zespołów…');
    const { teams, target } = consolidated.parse(
      await answerOf(
        consolidateCommand,
        { period: PERIOD, from: packagePath('samples', 'obciazenie'), to: folder, office, json: true },
        io,
      ),
    );
    const delivered = teams.filter(hasDelivered).length;
    io.say(
      `   ${counted(delivered, ['zespół', 'zespoły', 'zespołów'])} z ${teams.length} w jednym skoroszycie.`,
    );

    io.say('\nWyniki – otwórz je w programach Excel i Word:');
    io.say(`   ustalenia z rejestru:   ${shown(report)}`);
    for (const document of documents) io.say(`   decyzja:                ${shown(document)}`);
    io.say(`   obciążenie zespołów:    ${shown(target)}`);
    if (!serve) return 0;
    if (!io.attended) {
      io.say('\nWarsztat – ten sam rejestr w przeglądarce, obok panelu Teczki – otwiera: npx teczka serve');
      return 0;
    }
    io.say('');
    return serveCommand.run(serveCommand.input.parse({ file: register }), io);
  },
});
