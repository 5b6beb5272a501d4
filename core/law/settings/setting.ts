/**
 * An open reading of the law as a setting of the office: the act can be read in more than one way, and the office
 * chooses once, openly (office.xlsx, sheet „Ustawienia”). Defined one topic a file in this folder; asked through
 * CalculationContext.setting, which writes the choice into the derivation.
 */
export interface Setting<Choice extends string = string> {
  /** Fixed id, e.g. `dps.familyThreshold`. */
  readonly id: string;
  /** Polish: what is set, a noun phrase in the nominative: „liczenie progu 300% kryterium w rodzinie”. */
  readonly title: string;
  /** Polish: why the text is open and what each choice means for an amount. */
  readonly why: string;
  /** Polish: the provision that is read. */
  readonly basis: string;
  /** Polish meaning of each choice, as the derivation states it after "przyjęto: ". */
  readonly choices: Readonly<Record<Choice, string>>;
  /** The choice of an office that says nothing; null: the calculation refuses until the office has chosen. */
  readonly fallback: NoInfer<Choice> | null;
}

/** Keeps the choices' literal types; the result is ready for the list of settings. */
export function defineSetting<const Choice extends string>(setting: Setting<Choice>): Setting<Choice> {
  return setting;
}
