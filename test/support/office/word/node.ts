/**
 * The real office.js of Word in Node, over jsdom, with a fake Word under it; as node.ts does for Excel.
 *
 *   const office = openWordInNode(bytes, { floor: { WordApi: '1.3' }, path: 'C:\\D\\Decyzja.docx' }).asGlobals();
 *   office.word.text('amount')                          the other side: fake-word.ts
 *   office.close()
 */
import { WORD_BUNDLE } from '../bundle.ts';
import { installOffice, type OfficeWindow } from '../install.ts';
import type { OpenOptions } from '../office-setup.ts';
import { officeWindow } from '../office-window.ts';
import { FakeWord } from './fake-word.ts';
import { wordSetup } from './word-setup.ts';

type WordWindow = OfficeWindow & { readonly Word: typeof Word };

export interface WordInNode extends Pick<WordWindow, 'Word' | 'Office' | 'OfficeExtension'> {
  readonly word: FakeWord;
  /** Gives product code the globals that a page of an add-in has; returns itself. */
  asGlobals(): WordInNode;
  close(): void;
}

const GLOBALS = ['Word', 'Office', 'OfficeExtension'] as const;

export function openWordInNode(bytes: Uint8Array, options: OpenOptions = {}): WordInNode {
  const window = officeWindow(WORD_BUNDLE) as WordWindow;
  const word = new FakeWord(bytes);
  installOffice(window, wordSetup(bytes, options), (message) => word.execute(message));
  const { Word, Office, OfficeExtension } = window;
  const office: WordInNode = {
    ...{ Word, Office, OfficeExtension, word },
    asGlobals() {
      Object.assign(globalThis, { Word, Office, OfficeExtension });
      return office;
    },
    close() {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
  return office;
}
