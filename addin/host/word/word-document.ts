/**
 * The document that is open in Word, as the rest of Teczka sees it: the adapter of DocumentHost over office.js. Needs
 * WordApi 1.3, which is all that Word LTSC 2021 has; what it does not show is named in `limits`. Made by open-office.ts.
 */
import type { DataPart } from '../../../core/documents/data-part.ts';
import { fieldMissing } from '../../../core/host/document-refusals.ts';
import type { DocumentField, DocumentHost, FieldChange, WrittenFields } from '../../../core/host/index.ts';
import { fileNameOf } from '../file-name.ts';
import { readData } from './data-part.ts';
import { readFields } from './read-fields.ts';
import { limitsOfWord, seesDataParts } from './requirements.ts';
import { inWord } from './word-run.ts';
import { writeFields } from './write-fields.ts';

export class WordDocument implements DocumentHost {
  readonly limits = limitsOfWord();

  /** Asked each time: a document gets its name when it is saved. */
  get fileName(): string {
    return fileNameOf(Office.context.document.url);
  }

  fields(): Promise<readonly DocumentField[]> {
    return inWord(readFields, this.#place());
  }

  async fill(changes: readonly FieldChange[]): Promise<WrittenFields> {
    if (changes.length === 0) return [];
    return inWord((context) => writeFields(context, changes), this.#place());
  }

  revert(written: WrittenFields): Promise<WrittenFields> {
    return this.fill(written.map(({ id, before, after }) => ({ id, expected: after, text: before })));
  }

  select(id: string): Promise<void> {
    const work = async (context: Word.RequestContext): Promise<void> => {
      const control = context.document.contentControls.getByIdOrNullObject(Number(id));
      control.load('id');
      await context.sync();
      if (control.isNullObject) throw fieldMissing();
      control.select();
      await context.sync();
    };
    return inWord(work, this.#place());
  }

  async data(): Promise<DataPart | undefined> {
    return seesDataParts() ? readData(this.#place()) : undefined;
  }

  #place(): { file?: string } {
    return this.fileName === '' ? {} : { file: this.fileName };
  }
}
