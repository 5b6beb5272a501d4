/**
 * „Następne puste pole” in Word: selects the next content control that still waits for its text, after the selection
 * and then from the top. Called by addin/commands/commands.ts. WordApi 1.3, the highest set of Word LTSC 2021.
 */
import { shownText } from './control-text.ts';

/** A content control as the search sees it, in the order of the document. */
export interface Field {
  readonly text: string;
  readonly prompt: string;
  /** Does it begin behind the selection? */
  readonly after: boolean;
}

/** Index of the field to select; undefined when none is empty. */
export function nextEmpty(fields: readonly Field[]): number | undefined {
  const empty = fields.map((field, at) => ({ ...field, at })).filter(isEmpty);
  return (empty.find(({ after }) => after) ?? empty[0])?.at;
}

function isEmpty({ text, prompt }: Field): boolean {
  return shownText({ text, placeholderText: prompt }) === '';
}

/** Selects it; when none is empty, the selection stays. Rejects with the OfficeExtension.Error of Word. */
export function selectNextEmptyField(): Promise<void> {
  return Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items/type,items/text,items/placeholderText');
    await context.sync();
    const texts = controls.items.filter(({ type }) => type === Word.ContentControlType.richText);
    const selection = context.document.getSelection();
    const places = texts.map((control) => control.getRange().compareLocationWith(selection));
    await context.sync();
    const next = nextEmpty(
      texts.map(({ text, placeholderText }, at) => ({
        text,
        prompt: placeholderText,
        after: isAfter(places[at]?.value),
      })),
    );
    if (next === undefined) return;
    texts[next]?.select();
    await context.sync();
  });
}

function isAfter(place: string | undefined): boolean {
  return place === 'After' || place === 'AdjacentAfter';
}
