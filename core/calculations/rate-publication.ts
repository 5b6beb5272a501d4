/** What the reasons of a decision cite for a rate: the minister's notice, the regulation, or the office's source. */
import { type DatedMoney, valorisationNoticeOn } from '../law/index.ts';
import { citation } from './citation.ts';

export function ratePublication(dated: DatedMoney): string {
  const valorised = dated.origin === 'statute' && dated.legalBasis.endsWith('uwrspz');
  const notice = valorised && dated.from !== null ? valorisationNoticeOn(dated.from) : undefined;
  return notice?.citation ?? citation(dated);
}
