import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/**
 * Writes many rows in one statement, `INSERT ... SELECT unnest(...)`: about five times as fast as `save`, and one plan
 * whatever their number. Columns and types come from the entity. Returns how many were written.
 */
export async function insertRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
  onConflict: '' | `ON CONFLICT ${string}` = '',
): Promise<number> {
  if (rows.length === 0) return 0;
  const { columns, tableName } = manager.dataSource.getMetadata(entity);
  const names = columns.map((column) => `"${column.databaseName}"`).join(', ');
  const arrays = columns.map((column, at) => `$${at + 1}::${String(column.type)}[]`).join(', ');
  const sql = `INSERT INTO "${tableName}" (${names}) SELECT * FROM unnest(${arrays}) ${onConflict} RETURNING 1`;
  const values = columns.map((column) => rows.map((row) => parameter(column, row)));
  const written: unknown[] = await manager.query(sql, values);
  return written.length;
}

/** JSON goes as text: the driver would make PostgreSQL arrays of JavaScript's. */
function parameter(column: ColumnMetadata, row: ObjectLiteral): unknown {
  const value: unknown = row[column.propertyName];
  if (value === undefined || value === null) return null;
  return column.type === 'jsonb' ? JSON.stringify(value) : value;
}
