/**
 * A drop-down list or a combo box. The value may be given as the entry's code or as the words it shows; the document
 * shows the words. A drop-down list takes nothing else, a combo box takes any text.
 */
import { escapeAttribute } from '../../opc/xml.ts';
import type { FillRun } from '../fill-run.ts';
import { attributeOf, attributePlace, childOf } from '../part-tree.ts';
import { valueXml } from '../value-xml.ts';
import { carry, type ControlKind, type ControlToFill } from './kind.ts';

interface Entry {
  readonly value: string;
  readonly words: string;
}

export const listKind: ControlKind = {
  id: 'list',
  elements: ['dropDownList', 'comboBox'],
  edits(target) {
    const { tree, control, field } = target;
    const closed = childOf(control.properties, 'dropDownList');
    const list = closed ?? childOf(control.properties, 'comboBox');
    if (!list) return [];
    const entries = entriesOf(target);
    const find = (text: string) =>
      entries.find(({ value, words }) => text !== '' && (text === value || text === words));
    const content = carry(target, (run) => {
      const text = run.text(field);
      const entry = find(text);
      if (closed && text !== '' && !entry)
        run.refuse('value-not-in-list', field, `nie jest na liście. Dozwolone: ${choices(entries)}.`);
      return valueXml(entry?.words ?? text, tree.prefix);
    });
    const name = `${tree.prefix}lastValue`;
    const last = attributePlace(tree, list, name);
    if (!last) return [content];
    const write = (run: FillRun) => {
      const entry = find(run.source.text(field.path, field.modifier) ?? '');
      return entry ? ` ${name}="${escapeAttribute(entry.value)}"` : '';
    };
    return [content, { from: last.start, to: last.end, ops: [{ write }] }];
  },
};

function entriesOf({ tree, control }: ControlToFill): Entry[] {
  const list = childOf(control.properties, 'dropDownList') ?? childOf(control.properties, 'comboBox');
  return (list?.children ?? [])
    .filter(({ name }) => name === 'listItem')
    .map((item) => {
      const value = attributeOf(tree, item, 'value') ?? '';
      return { value, words: attributeOf(tree, item, 'displayText') ?? value };
    });
}

function choices(entries: readonly Entry[]): string {
  return entries
    .filter(({ value }) => value !== '')
    .map(({ words }) => `„${words}”`)
    .join(', ');
}
