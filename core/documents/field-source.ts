/**
 * Where the values of a template's fields come from. The room knows no law and no grammar: whoever fills a template
 * (core/decisions, the command line, the pane) answers these three questions and nothing else.
 */
export interface FieldSource {
  /**
   * The text of a field as it shall stand in the document, e.g. of `child.fullName` with the modifier `dative`.
   * A date control also asks with the modifier `iso` (`2024-05-20`). Undefined or blank: the value is missing.
   */
  text(path: string, modifier?: string): string | undefined;
  /** Whether a condition holds: `addition`, or `placement.kind=kin`. Undefined: nothing is known of the field. */
  holds(condition: string): boolean | undefined;
  /** The items of a repetition; an item answers for all fields inside. Undefined: the value is missing. */
  each(path: string): readonly FieldSource[] | undefined;
}
