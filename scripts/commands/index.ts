/** Every command of `teczka`, in the order of the help. */
import type { Command } from '../command/definition.ts';
import { calculateCommand } from './calculate.ts';
import { checkCommand } from './check.ts';
import { consolidateCommand } from './consolidate.ts';
import { demoCommand } from './demo.ts';
import { fillCommand } from './fill.ts';
import { lawCommand } from './law.ts';
import { readCommand } from './read.ts';
import { serveCommand } from './serve.ts';
import { undoCommand } from './undo.ts';
import { structureCommand } from './structure.ts';
import { workloadCommand } from './workload.ts';

export const commands: readonly Command[] = [
  demoCommand,
  lawCommand,
  calculateCommand,
  checkCommand,
  undoCommand,
  structureCommand,
  fillCommand,
  readCommand,
  consolidateCommand,
  workloadCommand,
  serveCommand,
];
