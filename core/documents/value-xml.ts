/**
 * A value as the content of a run: text with its spaces kept, line breaks and tabs as Word's own elements. Called by
 * the slots of all controls that show a text.
 */
import { escapeText } from '../opc/xml.ts';

/** @param prefix of WordprocessingML, `w:` */
export function valueXml(value: string, prefix: string): string {
  const open = `<${prefix}t xml:space="preserve">`;
  const close = `</${prefix}t>`;
  if (!/[\n\t]/.test(value)) return open + escapeText(value) + close;
  return value
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return `<${prefix}br/>`;
      if (piece === '\t') return `<${prefix}tab/>`;
      return piece === '' ? '' : open + escapeText(piece) + close;
    })
    .join('');
}
