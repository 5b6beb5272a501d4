/**
 * Types of the parameters that hold more than one figure. Keys are English for programs; texts inside are Polish,
 * because they are shown. Used by parameter.ts (so that the compiler checks the data) and by `LawBook.tableOn`.
 * Percent, days, months, hours and persons are plain numbers.
 */

/** One row of a fee table: the fee for an income above `abovePercent` up to and with `toPercent` of the criterion. */
export interface FeeBand {
  readonly abovePercent: number;
  /** null: no upper edge. */
  readonly toPercent: number | null;
  readonly singlePercent: number;
  readonly inFamilyPercent: number;
}

/** A point of the closed list of art. 8 ust. 4 u.p.s. */
export interface IncomeExclusion {
  /** Number of the point; null where it was not established. */
  readonly point: string | null;
  readonly name: string;
}

export interface TableTypes {
  readonly 'uops.zasilek_staly.oczekiwanie_na_orzeczenie': {
    readonly deliverCertificateDays: number;
    readonly reopenedExOfficioAfterYears: number;
    readonly whileSuspended: string;
  };
  readonly 'uops.zasilek_okresowy.min_procent_roznicy_2004_2007': {
    readonly singlePercent: number;
    readonly familyPercent: number;
  };
  readonly 'uops.usamodzielnienie.usamodzielnienie_procent': {
    readonly mothersHomePercent: number;
    readonly careHomeOver3YearsPercent: number;
    readonly careHome2To3YearsPercent: number;
    readonly careHome1To2YearsPercent: number;
    readonly youthOver3YearsPercent: number;
    readonly youth2To3YearsPercent: number;
    readonly youth1To2YearsPercent: number;
  };
  readonly 'uops.skladki_opiekuna': {
    readonly incomePerPersonMaxPercentOfCriterion: number;
    readonly criterion: string;
    readonly insuranceYearsWomen: number;
    readonly insuranceYearsMen: number;
  };
  readonly 'uops.cudzoziemiec.rozp.wspolczynniki': {
    readonly singlePercent: number;
    readonly familyOf2Percent: number;
    readonly familyOf3Percent: number;
    readonly familyOf4OrMorePercent: number;
    readonly months7To12Percent: number;
  };
  readonly 'uops.cudzoziemiec.terminy': {
    readonly applicationDaysFromStatus: number;
    readonly maxMonths: number;
    readonly start: string;
    readonly paidByDayOfMonth: number;
    readonly minContactsAMonth: number;
    readonly progressReviewEveryMonths: number;
  };
  readonly 'uops.cudzoziemiec.wstrzymanie': {
    readonly dutiesNotDoneMaxDays: number;
    readonly misuseMaxDays: number;
    readonly untrueInformation: string;
    readonly healthFacilityAfterDays: number;
    readonly criminalProceedings: string;
  };
  readonly 'uops.dps.uzaleznieni_od_alkoholu.okres_mies': {
    readonly maxMonths: number;
    readonly extendedToMonths: number;
  };
  readonly 'uops.dps.terapia.pomniejszenie': {
    /** Part of a therapeutic wage that does not count. */
    readonly therapeuticPayPercent: number;
    readonly occupationalTherapy: string;
  };
  readonly 'uops.sds.dzienny': {
    readonly incomePercent: number;
    /** The fee is due only above this percent of the criterion; absent where the service is free. */
    readonly whenIncomeAbovePercentOfCriterion?: number;
    readonly selfHelpClubs?: string;
    readonly remark?: string;
  };
  readonly 'uops.sds.calodobowy': {
    readonly incomePercent: number;
    readonly proportionalToStay: boolean;
    readonly maximum: string;
    readonly exemption: string;
  };
  readonly 'uops.sds.calodobowy.max_pobyt_mies': {
    readonly onceMonths: number;
    readonly extendedToMonths: number;
    readonly inCalendarYearMonths?: number;
  };
  readonly 'uops.sds.dotacja_min_procent_kryterium': {
    readonly centreMinPercentOfCriterion: number;
    readonly selfHelpClubMinPercentOfCriterion: number;
    readonly increaseMaxPercent: number;
    readonly increaseMultipleDisabilityOrAutismMaxPercent: number;
  };
  readonly 'uops.suo.tabela_odplatnosci': readonly FeeBand[];
  readonly 'uops.schronisko.max_procent_dochodu': {
    readonly shelter: number;
    readonly shelterWithCare: number;
  };
  readonly 'uops.wsparcie_krotkoterminowe': {
    readonly roundTheClockDaysAYear: number;
    readonly roundTheClockExtensionDays: number;
    readonly dayMinHours: number;
    readonly dayMaxHours: number;
    readonly dayDaysAYear: number;
    readonly dayExtensionDays: number;
    readonly togetherDaysAYear: number;
    readonly freeWhenIncomeUpTo: string;
  };
  readonly 'uops.dochod.jednorazowy.krotnosc': {
    readonly timesCriterion: number;
    readonly months: number;
    readonly from: string;
  };
  readonly 'uops.dochod.odliczenia': readonly string[];
  readonly 'uops.dochod.niewliczane': readonly IncomeExclusion[];
  readonly 'uops.dochod.swiadczenie_uzupelniajace': {
    readonly notCountedFor: readonly string[];
    readonly countedFor: string;
  };
  readonly 'uops.przedawnienie_lata': {
    readonly afterDecisionIsFinalYears: number;
    readonly noDecisionAfterYearsFromCollection: number;
  };
  readonly 'uops.wywiad.termin': {
    readonly ordinary: number;
    readonly urgent: number;
    readonly countedIn: string;
  };
  readonly 'uops.wywiad.aktualizacja_mies': {
    readonly permanentHelp: number;
    readonly careHomesAndSupportCentres: number;
  };
  readonly 'uops.kadra.pracownik_socjalny': {
    readonly inhabitantsPerPost: number;
    readonly maxFamiliesPerPost: number;
    readonly minPosts: number;
  };
  readonly 'kpa.termin_zalatwienia': {
    readonly withInquiryMonths: number;
    readonly especiallyComplexMonths: number;
    /** From the day on which the appeal was received. */
    readonly appealMonths: number;
  };
  readonly 'kpa.ponaglenie.przekazanie_dni': {
    readonly forwardDays: number;
    readonly decideDays: number;
  };
  /** "MM-DD", "wielkanoc+N" (days after Easter Sunday) and "niedziele". */
  readonly 'kalendarz.dni_wolne_od_pracy': readonly string[];
}
