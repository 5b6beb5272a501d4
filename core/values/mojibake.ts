/**
 * Polish letters that a wrong code page has spoiled: „JÄ™drzejczak”, „D±browski”. The mistakes that Polish files meet
 * are UTF-8 or ISO-8859-2 read as a Windows page, and Windows-1250 read as a western one. What was meant is proposed,
 * never put in silently. Called by core/polish/person-name.ts and by imports of text files.
 */
const LETTERS = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ';

/** By mistake (written in → read as): what becomes of the letters above, in their order. */
const SPOILED: Readonly<Record<string, string>> = {
  'utf-8 → windows-1250': 'Ä… Ä‡ Ä™ Ĺ‚ Ĺ„ Ăł Ĺ› Ĺş ĹĽ Ä„ Ä† Ä\u0098 Ĺ\u0081 Ĺ\u0083 Ă“ Ĺš Ĺą Ĺ»',
  'utf-8 → windows-1252': 'Ä… Ä‡ Ä™ Å‚ Å„ Ã³ Å› Åº Å¼ Ä„ Ä† Ä˜ Å\u0081 Åƒ Ã“ Åš Å¹ Å»',
  'iso-8859-2 → windows-1250': '± ć ę ł ń ó ¶ Ľ ż ˇ Ć Ę Ł Ń Ó ¦ ¬ Ż',
  'iso-8859-2 → windows-1252': '± æ ê ³ ñ ó ¶ ¼ ¿ ¡ Æ Ê £ Ñ Ó ¦ ¬ ¯',
  'windows-1250 → windows-1252': '¹ æ ê ³ ñ ó œ Ÿ ¿ ¥ Æ Ê £ Ñ Ó Œ \u008f ¯',
};

interface Mistake {
  /** Finds the spoiled letters, the longer first. */
  readonly pattern: RegExp;
  readonly meant: ReadonlyMap<string, string>;
}

const MISTAKES: readonly Mistake[] = Object.values(SPOILED).map((spoiled) => {
  const pairs = spoiled
    .split(' ')
    .map((sign, index): [string, string] => [sign, LETTERS[index] ?? sign])
    .filter(([sign, letter]) => sign !== letter);
  return { pattern: new RegExp(pairs.map(([sign]) => sign).join('|'), 'g'), meant: new Map(pairs) };
});

/**
 * Signs that no name or word has inside: without one of them letters such as „ñ” and „ê” are somebody's own. Two
 * letters of UTF-8 are as sure.
 */
const SURE = /[\u0080-\u009f±¶¦¬³¹¿£¥¼¡¯ˇ‚„…†‡™›“˜º»]|[ÃĂ][³ł]|[ÅĹ][¼ĽşšŸƒą¹]/;
const QUICK = /[\u0080-\u00bf\u00c3-\u00c5\u0102\u0139ˇœŸ]/;

/** What a spoiled text may have been, the likeliest first; empty where nothing looks spoiled. */
export function repairMojibake(text: string): readonly string[] {
  if (!QUICK.test(text) || !looksSpoiled(text)) return [];
  const repaired = MISTAKES.map(({ pattern, meant }) =>
    text.replace(pattern, (sign) => meant.get(sign) ?? sign),
  );
  return [...new Set(repaired.filter((proposal) => proposal !== text && !looksSpoiled(proposal)))];
}

/** A sure sign beside a letter: quotation marks and dots around a word are none. */
function looksSpoiled(text: string): boolean {
  return (text.match(/\S*\p{L}\S*/gu) ?? []).some(
    (word) => SURE.test(word.replace(/^[„“»…]+|[“„»…™¹³]+$/g, '')) || ENDING.test(word),
  );
}

/** A spoiled last letter: „rodzinÄ…”. */
const ENDING = /[ÄĹÅ][…„“‡™‚»›]$|[\p{L}][¹³±¶]$/u;
