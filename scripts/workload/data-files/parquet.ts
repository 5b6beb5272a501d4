/** Data files as Apache Parquet: typed columns that Power BI, Fabric, DuckDB and Excel's Power Query read as they are. */
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { CanonicalRow } from '../../../core/workload/index.ts';
import { dataColumns, type DataColumn, type DataType } from './columns.ts';
import type { DataFormat } from './format.ts';

/** Money has two places, and 18 digits fit into 64 bits. */
const TYPES: Readonly<Record<DataType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  date: { type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  money: { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18, repetition_type: 'OPTIONAL' },
};

const schema: SchemaElement[] = [
  { name: 'root', num_children: dataColumns.length },
  ...dataColumns.map(({ name, type }) => ({ name, ...TYPES[type] })),
];

export const parquet: DataFormat = {
  extension: '.parquet',
  open(path) {
    const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'teczka' });
    return Promise.resolve({
      async write(rows) {
        const columnData = dataColumns.map((column) => ({ name: column.name, data: valuesOf(column, rows) }));
        await writer.write({ columnData, rowGroupSize: rows.length });
      },
      async close() {
        await writer.finish();
      },
    });
  },
};

/** Grosze go in as whole numbers, which are not scaled again. */
function valuesOf(column: DataColumn, rows: readonly CanonicalRow[]): (string | number | bigint | null)[] {
  const values = rows.map((row) => column.stored(row));
  if (column.type !== 'money') return values;
  return values.map((value) => (typeof value === 'number' ? BigInt(value) : value));
}
