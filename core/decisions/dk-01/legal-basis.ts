/** The legal basis of decision DK-01: articles, and the publications of their acts on the day of the decision. */
import { ACTS, publicationOn } from '../../law/index.ts';
import type { Day } from '../../values/day.ts';
import type { Ruling } from '../definition.ts';
import type { Dk01Fields } from './fields.ts';

/** Grant of the benefit by form (art. 80 ust. 1), its days (87), the procedure (88 ust. 1, 3, 4), temporary carers (90) and the organ (182). */
function articles({ fields: { placement }, result }: Ruling<Dk01Fields>): string {
  const point = placement.careForm === 'kin' ? '1' : '2';
  const granted = result.schedule.some(({ title }) => title === 'disabilityAddition');
  const addition = granted ? ' art. 81 ust. 1,' : '';
  const temporary = placement.careForm === 'temporary' ? ', art. 90' : '';
  return `art. 80 ust. 1 pkt ${point},${addition} art. 87 ust. 1 i 4, art. 88 ust. 1, 3 i 4${temporary} oraz art. 182 ust. 3`;
}

/** "ustawa z dnia …" in the genitive, as a legal basis has it. */
const genitive = (title: string): string => title.replace(/^ustawa /, 'ustawy ');

/** Art. 88 ust. 1 uwrspz, as of Dz.U. z 2024 r. poz. 177: the benefit is granted on application. */
const NO_APPLICATION =
  'Nie podano daty wniosku, więc decyzja mówi o wszczęciu z urzędu, a świadczenie przyznaje się na wniosek (art. 88 ust. 1 uwrspz). Uzupełnij datę wniosku albo sprawdź podstawę.';

/** @throws TeczkaError `law-unknown-publication` */
export function legalBasis(
  ruling: Ruling<Dk01Fields>,
  on: Day,
): { text: string; warnings: readonly string[] } {
  const act = publicationOn('uwrspz', on);
  const code = publicationOn('kpa', on);
  const text =
    `art. 104 i 107 ${genitive(ACTS.kpa.title)} (${code.citation}, z późn. zm.) ` +
    `oraz ${articles(ruling)} ${genitive(ACTS.uwrspz.title)} (${act.citation}, z późn. zm.)`;
  const missing = ruling.fields.application === undefined ? NO_APPLICATION : undefined;
  return { text, warnings: [missing, act.warning, code.warning].filter((warning) => warning !== undefined) };
}
