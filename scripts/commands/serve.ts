/**
 * `teczka serve`, and the end of `npm start`: the workbench, the pane of the add-in in a browser beside a sheet,
 * served to this machine only. The browser does all the work; this gives it the built page and the files to open.
 */
import { z } from 'zod';
import { reportFailure } from '../command/failure.ts';
import { defineCommand } from '../command/definition.ts';
import { offeredWorkbooks } from '../serve/offered-workbooks.ts';
import { answerTo } from '../serve/requests.ts';
import { startServer } from '../serve/server.ts';
import { Session } from '../serve/session.ts';
import { readSite } from '../serve/site.ts';

const PORT_HELP = 'potrzebna jest liczba całkowita od 0 do 65535';

export const serveCommand = defineCommand({
  name: 'serve',
  summary: 'warsztat: panel Teczki w przeglądarce, obok arkusza z pliku .xlsx',
  input: z.strictObject({
    file: z
      .string()
      .optional()
      .meta({ argument: 1, placeholder: 'PLIK', description: 'skoroszyt .xlsx do otwarcia od razu' }),
    port: z
      .string()
      .regex(/^\d{1,5}$/, PORT_HELP)
      .transform(Number)
      .refine((port) => port <= 65_535, PORT_HELP)
      .optional()
      .meta({ placeholder: 'NUMER', description: 'port (domyślnie pierwszy wolny od 4080; 0: dowolny)' }),
    json: z
      .boolean()
      .default(false)
      .meta({ description: 'adres w jednym wierszu JSON: { "url": … }; warsztat działa dalej' }),
  }),
  examples: ['teczka serve', 'teczka serve "samples/rejestry/Decyzje.xlsx" --port 4100'],
  async run({ file, port, json }, io) {
    const [site, workbooks] = await Promise.all([readSite(), offeredWorkbooks(file)]);
    const session = new Session();
    const server = await startServer({
      port,
      answerTo: (request) => answerTo(request, { session, site, workbooks }),
      onFault: (error) => void reportFailure(error, io, false),
    });
    const url = `http://127.0.0.1:${String(server.port)}/?klucz=${session.key}`;
    // One line at once: whoever started this program waits for it, not for the end.
    if (json) io.say(JSON.stringify({ url }));
    else {
      io.say(`Warsztat jest otwarty pod adresem:\n\n   ${url}\n`);
      io.say('Adres działa raz, w jednej karcie przeglądarki na tym komputerze. Pliki go nie opuszczają.');
      io.say('Zakończ: Ctrl+C.');
    }
    await io.untilInterrupted();
    await server.close();
    io.talk('Warsztat zamknięty. Do widzenia!');
    return 0;
  },
});
