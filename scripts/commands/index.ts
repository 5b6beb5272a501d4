/** Every command of `teczka`, in the order of the help. */
import type { Command } from '../command/definition.ts';
import { calculateCommand } from './calculate.ts';
import { lawCommand } from './law.ts';

export const commands: readonly Command[] = [lawCommand, calculateCommand];
