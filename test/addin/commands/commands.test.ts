/**
 * The button „Następne puste pole” from Office's call to the selected field, on a small document of our own in place of
 * Word: it keeps Word's two rules, that nothing is known before it is loaded and sync, and nothing done before sync.
 */
import { nextEmpty } from '../../../addin/host/word/next-empty-field.ts';

interface Control {
  readonly type?: string;
  readonly text: string;
  readonly placeholderText: string;
}
/** A document of which one control, or none, is selected. */
interface Page {
  readonly controls: readonly Control[];
  selected: number;
  /** Set to make Word refuse. */
  fault?: Error;
}
type Command = (event: { completed(): void }) => void;

let page: Page;
let supported: boolean;
const commands = new Map<string, Command>();

/** Word's name for where a control lies that is so many controls behind the selected one. */
function placeOf(distance: number): string {
  if (distance === 0) return 'Equal';
  if (distance === 1) return 'AdjacentAfter';
  return distance > 0 ? 'After' : 'Before';
}

/** The request context of Word, as far as the command uses it. */
function contextOf(document: Page) {
  const queue: (() => void)[] = [];
  const loaded = new Set<string>();
  let fields: readonly string[] = [];
  const control = (at: number) => ({
    ...Object.fromEntries(
      fields.map((field) => [field, { type: 'RichText', ...document.controls[at] }[field]]),
    ),
    getRange: () => ({
      compareLocationWith: () => {
        const result: { value?: string } = {};
        const selected = document.selected;
        queue.push(() => {
          result.value = placeOf(at - selected);
        });
        return result;
      },
    }),
    select: () => queue.push(() => (document.selected = at)),
  });
  return {
    document: {
      contentControls: {
        load: (properties: string) => {
          queue.push(() => {
            loaded.add('items');
            fields = properties.split(',').map((path) => path.replace('items/', ''));
          });
        },
        get items() {
          if (!loaded.has('items')) throw new Error('PropertyNotLoaded: items');
          return document.controls.map((_, at) => control(at));
        },
      },
      getSelection: () => ({}),
    },
    sync: () => {
      if (document.fault) return Promise.reject(document.fault);
      queue.splice(0).forEach((act) => act());
      return Promise.resolve();
    },
  };
}

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      onReady: (ready: () => void) => {
        ready();
        return Promise.resolve();
      },
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) =>
            supported && `${set} ${version}` === 'WordApi 1.3',
        },
      },
    },
    Word: {
      ContentControlType: { richText: 'RichText' },
      run: (work: (context: unknown) => Promise<unknown>) => work(contextOf(page)),
    },
  });
  await import('../../../addin/commands/commands.ts');
});
beforeEach(() => {
  supported = true;
});

/** Presses the button; resolves when Office is told that it is done. */
const press = (): Promise<void> =>
  new Promise((resolve) => commands.get('nastepnePustePole')?.({ completed: resolve }));

const filled = { text: 'Anna Przykładowa', placeholderText: 'imię i nazwisko' };
const empty = { text: '', placeholderText: 'data' };
const prompting = { text: 'kwota', placeholderText: 'kwota' };

test('goes from one empty field to the next and round to the first', async () => {
  page = { controls: [filled, empty, filled, prompting, empty], selected: -1 };
  const visited: number[] = [];
  for (let presses = 0; presses < 4; presses++) {
    await press();
    visited.push(page.selected);
  }
  expect(visited).toEqual([1, 3, 4, 1]);
});

test('goes on from where the person is, not from where it was', async () => {
  page = { controls: [empty, filled, empty], selected: 1 };
  await press();
  expect(page.selected).toBe(2);
});

test('leaves the selection where nothing is empty, and in a document without fields', async () => {
  for (const controls of [[filled, filled], []]) {
    page = { controls, selected: 0 };
    await press();
    expect(page.selected).toBe(0);
  }
});

test('passes over controls that are no text, such as an unticked box', async () => {
  page = { controls: [filled, { ...empty, type: 'CheckBox' }, empty], selected: 0 };
  await press();
  expect(page.selected).toBe(2);
});

test('does nothing in a Word below the floor, and tells Office that it is done', async () => {
  supported = false;
  page = { controls: [filled, empty], selected: 0 };
  await press();
  expect(page.selected).toBe(0);
});

test('tells Office that it is done when Word refuses, and lets the failure be seen', async () => {
  page = { controls: [empty], selected: -1, fault: new Error('GeneralException') };
  const { nextEmptyField } = await import('../../../addin/commands/commands.ts');
  const completed = jest.fn();
  await expect(nextEmptyField({ completed })).rejects.toBe(page.fault);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a field of blanks is empty, and so is a prompt with blanks around it', () => {
  const field = { text: ' ', prompt: 'data', after: false };
  expect(nextEmpty([field])).toBe(0);
  expect(nextEmpty([{ ...field, text: 'data ' }])).toBe(0);
  expect(nextEmpty([{ ...field, text: 'daty' }])).toBeUndefined();
});
