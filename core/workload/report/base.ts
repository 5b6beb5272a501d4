/**
 * The workbook that is filled: a template, or the workbook of the last run with what the manager added to it. Told by
 * hidden names (mark.ts). Called by consolidated-workbook.ts.
 */
import type { Platform } from '../../opc/platform.ts';
import { TeczkaError } from '../../values/errors.ts';
import { readWorkbook, type Workbook } from '../../workbooks/index.ts';
import { templateTables, type TemplateTable } from '../../workbooks/fill/index.ts';
import { COPY, MARK, SCHEMA, type CopyKind } from '../mark.ts';

export interface BaseWorkbook {
  readonly workbook: Workbook;
  readonly tables: readonly TemplateTable[];
  /** Was it filled before? */
  readonly isFormer: boolean;
}

/**
 * @throws TeczkaError `not-workload-template`; `workload-workbook-newer` and `workload-workbook-older` for one of another
 *   version of the program; `workload-copy-mixed` where one copy would be made of the other, whose notes may tell names
 */
export function openBase(base: Uint8Array, copy: CopyKind, platform: Platform): BaseWorkbook {
  const workbook = readWorkbook(base, platform);
  const schema = numberOf(workbook, MARK);
  if (schema === undefined) throw refusal('not-workload-template', NOT_OURS);
  if (schema > SCHEMA) throw refusal('workload-workbook-newer', NEWER);
  if (schema < SCHEMA) throw refusal('workload-workbook-older', OLDER);
  const former = textOf(workbook, COPY);
  const isFormer = former !== undefined && former !== 'template';
  if (isFormer && former !== copy) throw refusal('workload-copy-mixed', MIXED);
  return { workbook, tables: templateTables(base, platform), isFormer };
}

function refusal(code: string, text: string): TeczkaError {
  return new TeczkaError(code, text, {});
}

const NOT_OURS =
  'Ten skoroszyt nie jest szablonem zestawienia obciążenia ani jego poprzednią wersją. Wskaż szablon „obciazenie.xlsx” albo jego kopię zmienioną w Excelu.';
const NEWER =
  'Poprzednie zestawienie zapisała nowsza wersja Teczki i ta nie może go uzupełnić. Zainstaluj nowszą wersję albo zapisz wynik pod inną nazwą.';
const OLDER =
  'Poprzednie zestawienie zapisała starsza wersja Teczki, w której nie było miejsca na uwagi kierownika. Przenieś je w inne miejsce albo zapisz wynik pod inną nazwą: powstanie nowy skoroszyt z szablonu.';
const MIXED =
  'Poprzednie zestawienie to inna kopia: z nazwiskami dla kierownika albo ogólna bez nazwisk. Jednej nie można zrobić z drugiej, bo uwagi kierownika mogą zawierać nazwiska. Zapisz wynik pod inną nazwą.';

function formulaOf({ names }: Workbook, wanted: string): string | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.formula;
}

function numberOf(workbook: Workbook, name: string): number | undefined {
  const formula = formulaOf(workbook, name);
  return formula === undefined ? undefined : Number(formula);
}

function textOf(workbook: Workbook, name: string): string | undefined {
  return /^"(.*)"$/.exec(formulaOf(workbook, name) ?? '')?.[1];
}
