import fc from 'fast-check';
import { withNoBreakSpaces } from '../../../core/polish/text-for-documents.ts';

/** No-break spaces shown as "~". */
const shown = (text: string) => withNoBreakSpaces(text).replace(/\u00a0/g, '~');

test.each([
  ['umieszczenie w rodzinie i z opiekunem', 'umieszczenie w~rodzinie i~z~opiekunem'],
  ['W sprawie A. Z dnia', 'W~sprawie A. Z~dnia'],
  ['a i w domu', 'a~i~w~domu'],
  ['(w całości) „z urzędu”', '(w~całości) „z~urzędu”'],
  ['kwota 1 002,00 zł mies.', 'kwota 1~002,00~zł mies.'],
  ['1 234 567 zł', '1~234~567~zł'],
  ['2026 r. oraz 14 dni, 70 %', '2026~r. oraz 14~dni, 70~%'],
  ['art. 80 ust. 1 pkt 2 lit. b', 'art.~80 ust.~1 pkt~2 lit.~b'],
  ['Dz.U. poz. 177 i § 3', 'Dz.U.~poz.~177 i~§~3'],
  ['14 dniówek, 2026 rok', '14 dniówek, 2026 rok'],
  ['poz. 1920 123', 'poz.~1920 123'],
  ['do domu na wsi', 'do domu na wsi'],
])('%p becomes %p', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('only spaces change, and a second time nothing does', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'aiwz 0125.,zł%§(„rtup\u00a0'), maxLength: 30 });
  fc.assert(
    fc.property(typed, (text) => {
      const once = withNoBreakSpaces(text);
      return (
        once.replace(/\u00a0/g, ' ') === text.replace(/\u00a0/g, ' ') && withNoBreakSpaces(once) === once
      );
    }),
  );
});
