/** Every command of `teczka`, in the order of the help. */
import type { Command } from '../command/definition.ts';
import { calculateCommand } from './calculate.ts';
import { consolidateCommand } from './consolidate.ts';
import { fillCommand } from './fill.ts';
import { lawCommand } from './law.ts';
import { readCommand } from './read.ts';

export const commands: readonly Command[] = [
  lawCommand,
  calculateCommand,
  fillCommand,
  readCommand,
  consolidateCommand,
];
