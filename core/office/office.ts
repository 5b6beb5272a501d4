/**
 * The office's own settings, as read from office.xlsx: who the office is, its teams with validity dates, its own dated
 * values of parameters, its choices among open readings, fee tables of its council, published costs, its staff. Read by
 * read-office.ts; used by calculations, decisions, workload and the command line.
 */
import type { CouncilTable, OfficeValue, PublishedCost, SettingChoice, TableFinding } from '../law/index.ts';
import type { Day } from '../values/day.ts';
import type { Region, ReportedFigure, StaffMember, StaffWarning } from './staff.ts';

/** The office and the authority in whose name it decides (sheet „Urząd”). */
export interface Institution {
  readonly name: string;
  readonly city: string;
  readonly address: string;
  readonly phone: string;
  /** The authority (organ) in the nominative: "Prezydent Miasta Zmyślina". */
  readonly authority: string;
  /** The same in the genitive, for "z upoważnienia …". */
  readonly authorityGenitive: string;
  readonly signatory: { readonly name: string; readonly post: string; readonly authorisation: string };
  /** Samorządowe Kolegium Odwoławcze: the local-government appeal board (KPA art. 127 § 2). */
  readonly appealBoard: string;
  /** Day of the month on which benefits are paid. */
  readonly paymentDay: number;
}

/** A team of social workers, as it exists between two days (sheet „Zespoły”). */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly head: string | undefined;
  /** Full-time equivalents, e.g. 8.5. */
  readonly posts: number | undefined;
}

export interface Office {
  readonly institution: Institution;
  readonly teams: readonly Team[];
  readonly values: readonly OfficeValue[];
  /** Choices among open readings (sheet „Ustawienia”). */
  readonly settings: readonly SettingChoice[];
  /** Fee tables of the council's resolutions, by version (sheets „Uchwały”, „Tabele opłat”). */
  readonly tables: readonly CouncilTable[];
  /** Announced costs of homes (sheet „Koszty”). */
  readonly costs: readonly PublishedCost[];
  /** Who works where and when (sheet „Pracownicy”); none where the office does not keep it. */
  readonly staff: readonly StaffMember[];
  /** Who looks after which streets (sheet „Rejony”). */
  readonly regions: readonly Region[];
  /** Figures of the half-year returns (sheet „Sprawozdania”). */
  readonly reported: readonly ReportedFigure[];
  /** What is doubtful in the sheet „Pracownicy”. */
  readonly staffWarnings: readonly StaffWarning[];
  /** What is doubtful in the tables, or how they were read; nothing here keeps the file from being used. */
  readonly warnings: readonly TableFinding[];
}
