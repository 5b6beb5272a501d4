/**
 * All that a calculation may rest on besides the case itself: the dated law, the office's choices among open readings,
 * its council tables and the published costs of homes. Made from office.xlsx by core/office, else `statutoryRules`.
 */
import { type CouncilTables, councilTables } from './council-tables/council-table.ts';
import type { LawBook } from './law-book.ts';
import { type PublishedCosts, publishedCosts } from './published-costs.ts';
import { type OfficeSettings, officeSettings } from './settings/office-settings.ts';

export interface Rules {
  readonly law: LawBook;
  readonly settings: OfficeSettings;
  readonly tables: CouncilTables;
  readonly costs: PublishedCosts;
}

/** Rules of an office that has said nothing of its own. */
export function rulesOf(law: LawBook): Rules {
  return { law, settings: officeSettings([]), tables: councilTables([]), costs: publishedCosts([]) };
}
