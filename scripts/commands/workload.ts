/** `teczka workload`: sheets for the teams to fill in, the check before handing in, the closing of a month. */
import { TeczkaError } from '../../core/values/errors.ts';
import { defineCommand } from '../command/definition.ts';
import { workloadInput } from '../workload/input.ts';
import { workloadWords } from '../workload/words.ts';

export const workloadCommand = defineCommand({
  name: 'workload',
  summary: 'zestawienia zespołów: przygotowanie, sprawdzenie przed oddaniem, zamknięcie miesiąca',
  input: workloadInput,
  examples: [
    'teczka workload open --period 2026-05 --office samples/office.xlsx --to zestawienia --previous samples/obciazenie',
    'teczka workload check "samples/obciazenie/2026-04/ZPS 1 - sprawozdanie 2026-04.xlsx" --office samples/office.xlsx',
  ],
  run(input, io) {
    const word = workloadWords.find((known) => known.word === input.word);
    if (word !== undefined) return word.run(input, io);
    const known = workloadWords.map((one) => one.word).join(', ');
    throw new TeczkaError('usage', `SŁOWO: nie ma słowa „${input.word}”. Są: ${known}.`, { field: 'word' });
  },
});
