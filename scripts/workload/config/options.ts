/** The settings of the job as options of a command: each as text and none required, because other places may give it. */
import { z } from 'zod';
import { zJobSettings, type SettingName } from './settings.ts';

const asText = z.string().optional();

function optionOf(schema: z.ZodType): typeof asText {
  const { description = '', placeholder } = schema.meta() ?? {};
  return asText.meta({ description, ...(typeof placeholder === 'string' && { placeholder }) });
}

export const settingOptions = Object.fromEntries(
  Object.entries(zJobSettings.shape).map(([name, schema]) => [name, optionOf(schema)]),
) as Readonly<Record<SettingName, typeof asText>>;
