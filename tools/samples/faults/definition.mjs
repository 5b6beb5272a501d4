/**
 * What a planted fault is. Faults are written from the text of the catalogue of checks, each so that exactly one check
 * can find it; the expected place is recorded by the planting itself. A new fault is one object in one of the lists of
 * this folder; a new list is a line in index.mjs.
 *
 * @typedef {import('../register-rows.mjs').Row} Row
 *
 * @typedef {object} World what a fault may look at besides its row
 * @property {readonly Row[]} rows
 * @property {readonly Row[]} free rows without any fault, in a seeded order
 * @property {import('../identity.mjs').IdentityOffice} issue
 * @property {import('../random.mjs').Random} random
 *
 * @typedef {object} Planted
 * @property {string} column id of the column in which the finding is expected
 * @property {string} what Polish: what was made wrong
 * @property {readonly Row[]} [touched] other children's rows that must stay without further faults
 *
 * @typedef {object} Fault
 * @property {string} check id in the catalogue
 * @property {(row: Row, world: World) => boolean} find can this clean row carry the fault?
 * @property {(row: Row, world: World) => Planted} plant changes the row's cells; the finding is expected in this row
 * @property {boolean} [marks] may use hand-made children
 * @property {boolean} [once] however large the register
 */
export {};
