/**
 * The state of the fake Word: the content controls of a document that an add-in of WordApi 1.3 is shown, in the order of
 * the document, headers and footers last. Opened by open-page.ts; changed from both sides, by office.js through the
 * objects beside this file and by a test through fake-word.ts.
 */
import { HostError } from '../host-error.ts';

/** What Word itself writes into an empty control. */
export const WORDS_PROMPT = 'Kliknij lub naciśnij tutaj, aby wprowadzić tekst.';

export interface PageControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly parent: PageControl | undefined;
  /** That the file brought with it. */
  readonly prompt: string | undefined;
  isLocked: boolean;
  isPrompting: boolean;
  /** Of a control without others inside; without its prompt. */
  words: string;
}

/** What Microsoft does not say of Word: a test may choose. */
export interface Manners {
  /** `text` gives the prompt while there is nothing else. */
  promptIsText: boolean;
  /** `placeholderText` gives Word's own prompt, not that of the file. */
  promptIsWords: boolean;
  /** What `text` has between paragraphs and lines. */
  lineEnd: string;
  /** What a control shows after a text was written into it; a Word that keeps it gives it back as it is. */
  keeps: (tag: string, text: string) => string;
}

export class Page {
  readonly manners: Manners = {
    promptIsText: false,
    promptIsWords: false,
    lineEnd: '\r',
    keeps: (_, text) => text,
  };
  controls: readonly PageControl[];
  selected: PageControl | undefined;

  constructor(controls: readonly PageControl[]) {
    this.controls = controls;
  }

  inside(control: PageControl): readonly PageControl[] {
    return this.controls.filter((other) => {
      for (let above = other.parent; above; above = above.parent) if (above === control) return true;
      return false;
    });
  }

  /** As `ContentControl.text` gives it; of a control with others inside, their texts line by line. */
  textOf(control: PageControl): string {
    const { lineEnd, promptIsText } = this.manners;
    const children = this.controls.filter(({ parent }) => parent === control);
    if (children.length > 0) return children.map((child) => this.textOf(child)).join(lineEnd);
    if (control.isPrompting) return promptIsText ? (control.prompt ?? WORDS_PROMPT) : '';
    return control.words.replaceAll('\n', lineEnd);
  }

  promptOf({ prompt }: PageControl): string {
    return this.manners.promptIsWords ? WORDS_PROMPT : (prompt ?? WORDS_PROMPT);
  }

  /** Replaces all that is in the control. @throws HostError AccessDenied */
  write(control: PageControl, text: string): void {
    if (control.isLocked) throw new HostError('AccessDenied', 'The content control is locked.', 403);
    const gone = new Set(this.inside(control));
    this.controls = this.controls.filter((other) => !gone.has(other));
    control.words = this.manners.keeps(control.tag, text);
    control.isPrompting = control.words === '';
  }
}
