/** One publication of an act, as the legal basis of a decision cites it. The data: uwrspz.ts and the files beside it. */
export interface Publication {
  /** "Dz.U. z 2024 r. poz. 177". */
  readonly citation: string;
  /**
   * Day of publication, ISO; where only the year is known, the last day of that year (or of the month that the number
   * of the item leaves no doubt about): from then on it is certain.
   */
  readonly from: string;
  /** Last day on which it was certainly the newest one. On later days, up to the next publication, a look-up warns. */
  readonly verifiedUntil: string;
  /** false: known from a pointer only, the text was not seen. A look-up warns. */
  readonly verified: boolean;
}
