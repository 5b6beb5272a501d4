/** Word keeps the contract of a document's host, whatever Microsoft leaves open about how it tells of prompts. */
import { WordDocument } from '../../../../addin/host/word/word-document.ts';
import { describeDocumentHost } from '../../../support/document-host-contract.ts';
import type { Manners } from '../../../support/office/word/page.ts';
import { openWordInNode, type WordInNode } from '../../../support/office/word/node.ts';

let office: WordInNode | undefined;
afterEach(() => office?.close());

const MANNERS: readonly (readonly [string, Partial<Manners>])[] = [
  ['a Word that gives no text for a prompt', {}],
  ['a Word that gives the prompt as text', { promptIsText: true }],
  ['a Word that has its own prompt', { promptIsText: true, promptIsWords: true, lineEnd: '\n' }],
];

describe.each(MANNERS)('%s:', (_, manners) => {
  describeDocumentHost('Word', (bytes, fileName) => {
    office = openWordInNode(bytes, { path: `C:\\Decyzje\\${fileName}` }).asGlobals();
    const { word } = office;
    Object.assign(word.manners, manners);
    return {
      host: new WordDocument(),
      type: (tag, text) => word.type(tag, text),
      selected: () => word.selection,
    };
  });
});
