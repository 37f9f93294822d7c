import { describe, expect, it } from '@jest/globals';
import { isLostConnection, reachable } from './reachable.js';

const coded = (code: string) => Object.assign(new Error('no words'), { code });

describe('isLostConnection', () => {
  it.each([
    ['nobody listens', coded('ECONNREFUSED')],
    ['no such host', coded('ENOTFOUND')],
    ['nobody listens on either address', new AggregateError([coded('ECONNREFUSED')])],
    ['the server shuts down', coded('57P01')],
    ['the server starts', coded('57P03')],
    ['the database was dropped', coded('3D000')],
    ['a query of TypeORM', Object.assign(new Error('query'), { driverError: coded('08006') })],
    ['the server has ended a silent transaction', coded('25P03')],
    ['the mapper lost it', new Error('Query runner already released. Cannot run queries anymore.')],
    [
      'the mapper lost it within a transaction',
      new Error('Database connection provided by a query runner was already released, cannot continue'),
    ],
    ['the driver lost it', new Error('Connection terminated unexpectedly')],
    ['the pool waited in vain', new Error('timeout exceeded when trying to connect')],
  ])('%s: yes', (_what, error) => {
    expect(isLostConnection(error)).toBe(true);
  });

  it.each([
    ['a key twice', coded('23505')],
    ['a query cancelled', coded('57014')],
    ['no such table', coded('42P01')],
    ['a query of TypeORM', Object.assign(new Error('query'), { driverError: coded('22P02') })],
    ['our own words', new Error('A claim names a Connection terminated')],
    ['nothing', null],
    ['a word', 'ECONNREFUSED'],
  ])('%s: no', (_what, error) => {
    expect(isLostConnection(error)).toBe(false);
  });
});

describe('reachable', () => {
  class Port {
    constructor(private readonly error: Error | null) {}
    async ask(word: string): Promise<string> {
      if (this.error) throw this.error;
      return word;
    }
  }

  it('answers as the port does', async () => {
    expect(await reachable(new Port(null)).ask('yes')).toBe('yes');
  });

  it('says that the database cannot be reached, and nothing of where it is', async () => {
    const asked = reachable(new Port(new Error('Connection terminated unexpectedly'))).ask('');
    await expect(asked).rejects.toMatchObject({
      code: 'service_unreachable',
      message: 'The database does not answer.',
    });
  });

  it('lets every other error through', async () => {
    const error = coded('23505');
    await expect(reachable(new Port(error)).ask('')).rejects.toBe(error);
  });
});
