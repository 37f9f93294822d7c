import { describe, expect, it } from '@jest/globals';
import { modelOf } from './model-of.js';

const URL_ = 'http://127.0.0.1:1/v1';
const ENV = { WORDKEPT_MODEL_URL: URL_, WORDKEPT_MODEL_NAME: 'small', WORDKEPT_MODEL_KEY: 'k' };

describe('the model that is asked', () => {
  it('is none where nobody names one, whatever else is set', () => {
    expect(modelOf({}, { DATABASE_URL: 'no address', WORDKEPT_MODEL_KEY: 'k' })).toBeNull();
  });

  it('is that of the environment, or that of the options before it', () => {
    expect(modelOf({}, ENV)).toEqual({ url: URL_, name: 'small', key: 'k' });
    expect(modelOf({ model: 'big' }, ENV)).toEqual({ url: URL_, name: 'big', key: 'k' });
    expect(modelOf({ modelUrl: 'https://x/v1', model: 'big' }, {})).toEqual({
      url: 'https://x/v1',
      name: 'big',
      key: null,
    });
  });

  it.each([
    ['a name without address', { model: 'big' }, {}],
    ['an address without name', { modelUrl: URL_ }, {}],
    ['no address', { modelUrl: 'nowhere', model: 'big' }, {}],
    ['a file', { modelUrl: 'file:///etc/passwd', model: 'big' }, {}],
    ['a key that cannot be sent', {}, { ...ENV, WORDKEPT_MODEL_KEY: 'a\nb' }],
  ])('is refused for %s', (_what, options, env) => {
    expect(() => modelOf(options, env)).toThrow(expect.objectContaining({ code: 'bad_option' }));
  });
});
