/**
 * A date picker: shows the text like any other control and keeps the day itself in `w:fullDate`, which is asked of
 * the source with the modifier `iso`. A source that gives none leaves the picker without a day.
 */
import type { FillRun } from '../fill-run.ts';
import { attributePlace, childOf } from '../part-tree.ts';
import type { ControlKind } from './kind.ts';
import { textKind } from './text.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const dateKind: ControlKind = {
  id: 'date',
  elements: ['date'],
  edits(target) {
    const { tree, control, field } = target;
    const picker = childOf(control.properties, 'date');
    if (!picker) return textKind.edits(target);
    const name = `${tree.prefix}fullDate`;
    const nameEnd = picker.start + `<${tree.prefix}date`.length;
    const place = attributePlace(tree, picker, name) ?? { start: nameEnd, end: nameEnd };
    const write = (run: FillRun) => {
      const day = run.source.text(field.path, 'iso') ?? '';
      return ISO_DAY.test(day) ? ` ${name}="${day}T00:00:00Z"` : '';
    };
    return [...textKind.edits(target), { from: place.start, to: place.end, ops: [{ write }] }];
  },
};
