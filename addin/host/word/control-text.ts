/**
 * What a content control shows. Microsoft does not say what `text` gives while a control shows its prompt: the prompt,
 * or nothing; and `placeholderText` may be Word's own words where the prompt came with the file. So a text that is the
 * prompt counts as none, and so does one that stands in square brackets as a whole, as the prompts of Teczka's templates
 * do. Called by read-fields.ts, write-fields.ts and next-empty-field.ts. To be looked at in a real Word.
 */
import { fieldText } from '../../../core/host/field-text.ts';

const BRACKETED = /^\[[^[\]]*\]$/;

/** Empty while the control waits for its text. */
export function shownText({
  text,
  placeholderText,
}: Pick<Word.ContentControl, 'text' | 'placeholderText'>): string {
  const shown = fieldText(text);
  const isPrompt = shown.trim() === fieldText(placeholderText).trim() || BRACKETED.test(shown.trim());
  return isPrompt ? '' : shown;
}
