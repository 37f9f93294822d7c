import pg from 'pg';

/**
 * A connection that listens for its own loss from its first moment. Pools listen only while they keep one: a server that
 * says ready and good-bye in one breath would else end the process before anybody else listens.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
