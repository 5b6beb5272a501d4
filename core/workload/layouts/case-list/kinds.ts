/**
 * Which measures one act of a list counts for, by its kind and result as people write them: „wywiad alimentacyjny”,
 * „decyzja” with the result „odmowa”. Rules are data: stems of words, of each group the first that fits; what no rule
 * knows is asked of the measures' own headings. Called by read-cases.ts.
 */
import { measureByHeading } from '../../measures/by-heading.ts';
import type { Measure } from '../../measures/definition.ts';
import { measures } from '../../measures/index.ts';
import type { MeasureId } from '../../measures/index.ts';
import { tokens } from '../../text.ts';

interface Rule {
  readonly measure: MeasureId;
  /** Each stem begins a word of the kind or the result; of stems parted by | one of them does. */
  readonly stems: readonly string[];
  /** The measure is counted besides, as a part of another one. */
  readonly besides?: true;
}

/** From the narrowest to the widest. A plain „wywiad” may be new or not, so it means nothing. */
const RULES: readonly Rule[] = [
  { measure: 'interviewsMaintenance', stems: ['wywiad', 'aliment'] },
  { measure: 'interviewsBlueCard', stems: ['wywiad', 'nk|niebiesk|przemoc'] },
  { measure: 'interviewsFamilyBenefits', stems: ['wywiad', 'swiadcz', 'rodzin'] },
  { measure: 'interviewsHealth', stems: ['wywiad', 'zdrowot|54'] },
  { measure: 'interviewsShelter', stems: ['wywiad', 'schronis|nocleg|bezdom'] },
  { measure: 'interviewsCourt', stems: ['wywiad', 'sad|pcpr|kurator'] },
  { measure: 'interviewsForOthers', stems: ['wywiad', 'inn|zlec', 'ops|mops|gops|osrod|mgops'] },
  { measure: 'interviewsUpdated', stems: ['wywiad|aktualizacj', 'aktual'] },
  { measure: 'interviewsNew', stems: ['wywiad', 'now|peln|pierwsz'] },
  { measure: 'interviewsLate', stems: ['wywiad|aktualizacj', 'po', 'termin'], besides: true },
  { measure: 'decisionsRefusing', stems: ['decyzj', 'odm|negat'] },
  { measure: 'decisionsGranting', stems: ['decyzj', 'przyzn|pozyt|uwzgl'] },
  { measure: 'decisionsOther', stems: ['decyzj', 'inn|zmien|uchyl|umorz|wygas|zwrot|pozost'] },
  { measure: 'contractsEndedWithEffect', stems: ['kontrakt', 'efekt|zrealizowan|osiagn'], besides: true },
  { measure: 'contractsEnded', stems: ['kontrakt', 'zakoncz|rozwiaz|zrealizowan'] },
  { measure: 'contractsSigned', stems: ['kontrakt', 'zawar|podpis|now'] },
  { measure: 'blueCardMeetings', stems: ['posiedzen|spotkan', 'grup|nk|niebiesk|diagnost'] },
  { measure: 'blueCardFormsA', stems: ['nk|niebiesk|formularz', 'a|wszcz|zaloz'] },
  { measure: 'appeals', stems: ['odwolan'] },
  { measure: 'complaints', stems: ['skarg|zazalen'] },
  { measure: 'phoneTalks', stems: ['rozmow|kontakt|telefon', 'telef'] },
  { measure: 'institutionContacts', stems: ['kontakt|wspolprac', 'instytucj|szkol|sad|policj|kurator'] },
  { measure: 'accompanying', stems: ['towarzysz|asyst'] },
  { measure: 'officeTalks', stems: ['rozmow|porad', 'biur|osrod|siedzib'] },
  { measure: 'interventions', stems: ['interwencj'] },
  { measure: 'fieldVisits', stems: ['wizyt|wyjsci|wejsci', 'teren|srodowisk|domow|miejsc'] },
  { measure: 'courtOpinions', stems: ['opini', 'sad|kurator'] },
  { measure: 'certificates', stems: ['zaswiadcz'] },
  { measure: 'lettersOut', stems: ['pism|koresp', 'wych|wysl'] },
  { measure: 'lettersIn', stems: ['pism|koresp', 'przych|wplyn|otrzym'] },
  { measure: 'applications', stems: ['wniosek|podanie'] },
];

const DEFINITIONS = new Map<string, Measure<MeasureId>>(measures.map((measure) => [measure.id, measure]));

/** Measures of one act, each once; empty where the kind is not known, or means nothing without its result. */
export function measuresOfCase(kind: string, result: string): readonly Measure<MeasureId>[] {
  const words = tokens(`${kind} ${result}`);
  const fitting = RULES.filter(({ stems }) => stems.every((stem) => begins(words, stem)));
  const main = fitting.find(({ besides }) => besides !== true);
  const ids = main === undefined ? [] : [main, ...fitting.filter(({ besides }) => besides === true)];
  if (ids.length > 0) return ids.flatMap(({ measure }) => DEFINITIONS.get(measure) ?? []);
  const asked = measureByHeading([kind, result]) ?? measureByHeading([kind]);
  return asked?.kind.id === 'count' ? [asked] : [];
}

function begins(words: readonly string[], stems: string): boolean {
  return stems.split('|').some((stem) => words.some((word) => fits(word, stem)));
}

/** Stems of one or two letters are whole words: „nk”, „po”. */
const fits = (word: string, stem: string): boolean =>
  stem.length <= 2 ? word === stem : word.startsWith(stem);
