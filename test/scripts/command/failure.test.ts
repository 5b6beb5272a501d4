/** How a run that failed answers: a cause for a person as it is, a fault of the program without anybody's data. */
import { reportFailure } from '../../../scripts/command/failure.ts';
import type { Io } from '../../../scripts/command/io.ts';
import { TeczkaError } from '../../../core/values/errors.ts';

function answerTo(error: unknown, json = false): { status: number; talked: string[]; documents: unknown[] } {
  const talked: string[] = [];
  const documents: unknown[] = [];
  const io: Io = {
    say: () => undefined,
    json: (document) => documents.push(document),
    talk: (line) => talked.push(line),
    progress: () => ({ done: () => undefined, stop: () => undefined }),
    readStandardInput: () => Promise.resolve(new Uint8Array()),
    attended: false,
    untilInterrupted: () => Promise.resolve(),
  };
  return { status: reportFailure(error, io, json), talked, documents };
}

test('a cause made for a person is told as it is, with its place for programs', () => {
  const error = new TeczkaError('cell-empty', 'Pusta komórka.', { file: 'a.xlsx', cell: 'B2' });
  expect(answerTo(error, true)).toEqual({
    status: 2,
    talked: ['Błąd: Pusta komórka.'],
    documents: [{ error: { code: 'cell-empty', message: 'Pusta komórka.', path: 'a.xlsx › B2' } }],
  });
});

test('a fault of the program shows its kind, not its words, and claims nothing of the files', () => {
  const { status, talked, documents } = answerTo(new RangeError('Anna Zmyślona'));
  expect({ status, documents }).toEqual({ status: 2, documents: [] });
  expect(talked).toHaveLength(1);
  expect(talked[0]).toMatch(
    /^Błąd: błąd wewnętrzny programu \(RangeError(, [^)]+)?\)\. Zgłoś ten komunikat\.$/,
  );
});
