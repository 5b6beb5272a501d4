/** Reads office.xlsx: each sheet by its own reader; every fault is told at once, with its cell. */
import type { Platform } from '../opc/platform.ts';
import { readWorkbook } from '../workbooks/index.ts';
import { faultErrors, readCouncilTables } from './bands-sheet.ts';
import { readPublishedCosts } from './costs-sheet.ts';
import { readInstitution } from './institution-sheet.ts';
import type { Office } from './office.ts';
import { readOfficeValues } from './parameters-sheet.ts';
import { readSettingChoices } from './readings-sheet.ts';
import { Faults } from './faults.ts';
import { readRegions } from './regions-sheet.ts';
import { readReported } from './reported-sheet.ts';
import { staffWarnings } from './staff-references.ts';
import { readStaff, STAFF_SHEET } from './staff-sheet.ts';
import { readTeams } from './teams-sheet.ts';

/**
 * @throws TeczkaError `office-invalid` listing every faulty cell; `office-sheet-missing`, `office-header-missing`;
 * the workbook's own errors (`not-a-workbook`, `workbook-password` …)
 */
export function readOffice(bytes: Uint8Array, platform: Platform, place: { readonly file: string }): Office {
  const workbook = readWorkbook(bytes, platform, place);
  const faults = new Faults(place.file);
  const { tables, findings } = readCouncilTables(workbook, faults);
  faultErrors(findings, faults);
  const institution = readInstitution(workbook, faults);
  const teams = readTeams(workbook, faults);
  const staffRows = readStaff(workbook, teams, faults);
  const staff = staffRows.map(({ member }) => member);
  const office = {
    teams,
    values: readOfficeValues(workbook, faults),
    settings: readSettingChoices(workbook, faults),
    tables,
    costs: readPublishedCosts(workbook, faults),
    staff,
    regions: readRegions(workbook, teams, staff, faults),
    reported: readReported(workbook, faults),
    staffWarnings: staffWarnings(staffRows, { file: place.file, sheet: STAFF_SHEET }),
    warnings: findings,
  };
  faults.throwIfAny();
  if (institution === undefined) throw new TypeError('An institution without faults is read');
  return { ...office, institution };
}
