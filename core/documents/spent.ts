/**
 * Properties of a control that no longer hold once it has a value: it shows no prompt, and Word shall not overwrite it
 * from a data source. Read by compile-part.ts and set-controls.ts.
 */
export const SPENT: readonly string[] = ['showingPlcHdr', 'dataBinding', 'w15:dataBinding'];
