/**
 * Derives commander's command from a definition: arguments, options and help come from the JSON Schema of the
 * zod input, so a command says each thing once.
 */
import { Argument, Command as Commander, Option } from 'commander';
import { z } from 'zod';
import { TeczkaError } from '../../core/values/errors.ts';
import { polishIssue } from '../../core/values/zod-messages.ts';
import type { Command, ExitStatus, OptionMeta } from './definition.ts';
import type { Io } from './io.ts';
import { kebab } from './option-name.ts';

interface OptionSchema extends OptionMeta {
  readonly type?: 'boolean' | 'string' | 'integer' | 'number' | 'array';
  readonly default?: unknown;
}

function schemaOf(command: Command): { keys: [string, OptionSchema][]; required: ReadonlySet<string> } {
  const schema = z.toJSONSchema(command.input, { io: 'input' });
  return {
    keys: Object.entries(schema.properties ?? {}) as [string, OptionSchema][],
    required: new Set(schema.required ?? []),
  };
}

function argumentOf(key: string, schema: OptionSchema, required: boolean): Argument {
  const name = `${schema.placeholder ?? kebab(key).toUpperCase()}${schema.type === 'array' ? '...' : ''}`;
  return new Argument(required ? `<${name}>` : `[${name}]`, schema.description);
}

function optionOf(key: string, schema: OptionSchema): Option {
  const value = schema.type === 'boolean' ? '' : ` <${schema.placeholder ?? 'WARTOŚĆ'}>`;
  const option = new Option(`--${kebab(key)}${value}`, schema.description);
  if (schema.type !== 'array') return option;
  return option.argParser((given: string, former: readonly string[] = []) => [...former, given]);
}

/** Polish one-line cause of an input that zod refused, naming the option. */
function usageError(error: z.ZodError, positional: ReadonlyMap<string, string>): TeczkaError {
  const issue = error.issues[0];
  const key = String(issue?.path[0] ?? '');
  const named = positional.get(key) ?? `--${kebab(key)}`;
  return new TeczkaError('usage', `${named}: ${issue?.message ?? 'nieprawidłowa wartość'}`, { field: key });
}

/**
 * @param run called with the exit status when the command has ended; errors pass through to the caller
 */
export function toCommander(command: Command, io: Io, run: (status: ExitStatus) => void): Commander {
  const { keys, required } = schemaOf(command);
  const positional = keys
    .filter(([, schema]) => schema.argument !== undefined)
    .sort(([, a], [, b]) => (a.argument ?? 0) - (b.argument ?? 0));
  const commander = new Commander(command.name).description(command.summary);
  for (const [key, schema] of positional) commander.addArgument(argumentOf(key, schema, required.has(key)));
  for (const [key, schema] of keys) {
    if (schema.argument === undefined) commander.addOption(optionOf(key, schema));
  }
  commander.addHelpText('after', `\nPrzykłady:\n${command.examples.map((line) => `  ${line}`).join('\n')}`);
  commander.action(async (...received: unknown[]) => {
    const raw: Record<string, unknown> = { ...commander.opts() };
    positional.forEach(([key], index) => {
      const value = received[index];
      if (value !== undefined && !(Array.isArray(value) && value.length === 0)) raw[key] = value;
    });
    const parsed = command.input.safeParse(raw, { error: polishIssue });
    if (!parsed.success) {
      throw usageError(
        parsed.error,
        new Map(positional.map(([key, schema]) => [key, schema.placeholder ?? key])),
      );
    }
    run(await command.run(parsed.data, io));
  });
  return commander;
}
