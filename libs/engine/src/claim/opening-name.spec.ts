import { describe, expect, it } from '@jest/globals';
import type { Statement } from '../model/index.js';
import { withOpeningName } from './opening-name.js';

const launch = (quote: string, more: Partial<Statement> = {}) =>
  ({
    quote,
    event: 'product_launch',
    metric: 'product_launch',
    segment: 'server',
    topic: ['server'],
    ...more,
  }) as Statement;

describe('withOpeningName', () => {
  it.each([
    ['Marlin will ship in the spring.', ['marlin', 'server']],
    ['Marlin, our second design, is due in the spring.', ['marlin', 'server']],
    ['Marlin 9000 boards go on sale in May.', ['marlin', 'server']],
    ['This will ship in the spring.', ['server']],
    ['Production will start in the spring.', ['server']],
    ['We will ship Marlin in the spring.', ['server']],
    ['Server is next to launch.', ['server']],
  ])('%s', (quote, topic) => {
    expect(withOpeningName(launch(quote)).topic).toEqual(topic);
  });

  it('adds nothing where the topic names a thing, nor to what is no launch', () => {
    expect(withOpeningName(launch('Marlin will follow Osprey.', { topic: ['osprey'] })).topic).toEqual(['osprey']);
    expect(withOpeningName(launch('Marlin will grow.', { event: null })).topic).toEqual(['server']);
  });
});
