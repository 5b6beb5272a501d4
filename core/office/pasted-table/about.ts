/** What a sheet with a pasted table says around it: which help the table is for, and the price of an hour. */
import type { CouncilTableKind } from '../../law/index.ts';
import { type Grosze, zloty } from '../../values/money.ts';
import { plainKey } from '../../values/plain-key.ts';
import type { Sheet } from '../../workbooks/index.ts';

/** The first that fits; a shelter with services before a shelter. */
const KIND_WORDS: readonly (readonly [RegExp, CouncilTableKind])[] = [
  [/schronisk\w* .*uslugami/, 'shelter-with-care'],
  [/schronisk/, 'shelter'],
  [/mieszka\w+ (?:treningow|chronion)/, 'training-flat'],
  [/mieszka\w+ wspoma/, 'supported-flat'],
  [/senior/, 'senior-plus'],
  [/osrod\w+ wsparcia/, 'support-centre'],
  [/piecz\w+ zastepcz/, 'parents-fee-relief'],
  [/sasiedzk/, 'neighbour-services'],
];

const PRICE = /(?:cena|koszt|stawka)[^.\d]{0,120}godzin[^.\d]{0,80}(\d{1,4}(?:[.,]\d{1,2})?) ?zł/i;

interface About {
  readonly kind: CouncilTableKind;
  readonly price: Grosze | undefined;
}

/** Care services where nothing else is said: their tables are the most common. */
export function about(sheet: Sheet): About {
  const text = sheet.rows
    .flatMap(({ values }) => values.filter((value) => typeof value === 'string'))
    .join('\n');
  const key = plainKey(text);
  const price = PRICE.exec(text)?.[1];
  return {
    kind: KIND_WORDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'care-services',
    price: price === undefined ? undefined : zloty(price.replace(',', '.')),
  };
}
