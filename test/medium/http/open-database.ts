import pg from 'pg';

export interface OpenDatabase {
  count(table: string): Promise<number>;
  run(sql: string, values?: readonly unknown[]): Promise<void>;
  close(): Promise<void>;
}

/** The database of a service under test, past the service, as its owner. */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    count: async (table) => {
      const { rows } = await client.query<{ rows: number }>(`SELECT count(*)::integer AS rows FROM ${table}`);
      return rows[0]?.rows ?? 0;
    },
    run: async (sql, values = []) => void (await client.query(sql, [...values])),
    close: () => client.end(),
  };
}
