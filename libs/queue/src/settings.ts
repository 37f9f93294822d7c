/** Where the queue lives: Redis where there is one, else PostgreSQL. */
export interface QueueSettings {
  readonly redisUrl: string | null;
  readonly queueDatabaseUrl: string;
}
