/**
 * The borders of the house as one table: a room may use only the rooms listed for it.
 * Read by eslint.config.js, by test/house/layers.test.ts and, for its picture, by docs/architecture.md.
 */
const ground = ['values'];
const first = [...ground, 'polish', 'opc'];
const second = [...first, 'law', 'workbooks', 'documents', 'graph'];
const third = [...second, 'office', 'host'];
const fourth = [...third, 'calculations'];
const fifth = [...fourth, 'registers', 'workload'];
const sixth = [...fifth, 'decisions'];

/** Rooms of core, from the ground up, each with the rooms below it that it may use. */
export const ROOMS = {
  values: [],
  polish: ground,
  opc: ground,
  law: first,
  workbooks: first,
  documents: first,
  graph: first,
  office: second,
  host: second,
  calculations: third,
  registers: fourth,
  workload: fourth,
  decisions: fifth,
  operations: sixth,
};

/** Packages that core may import: pure ECMAScript, no Node, no DOM. */
export const CORE_PACKAGES = ['zod', 'fraction.js'];
