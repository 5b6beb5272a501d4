/** Excel.TableCollection of a workbook without tables: the registers of the tests are plain ranges. */
import { itemNotFound } from '../host-error.ts';
import { HostObject, type Methods, NULL_OBJECT, type Scalars } from '../host-object.ts';

export class TableCollection extends HostObject {
  readonly className = 'TableCollection';
  override readonly scalars: Scalars = { count: () => 0 };
  override readonly items = () => [];
  override readonly methods: Methods = {
    getCount: () => 0,
    getItem: () => {
      throw itemNotFound();
    },
    getItemOrNullObject: () => NULL_OBJECT,
  };
}
