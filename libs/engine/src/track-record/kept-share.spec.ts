import { describe, expect, it } from '@jest/globals';
import { keptShare } from './kept-share.js';

describe('the share kept', () => {
  // Worked out with R's binom.confint(method = "wilson") and statsmodels' proportion_confint.
  it.each([
    [0, 5, '0', '0', '0.434'],
    [5, 5, '1', '0.566', '1'],
    [8, 10, '0.8', '0.49', '0.943'],
    [50, 100, '0.5', '0.404', '0.596'],
    [1, 3, '0.333', '0.061', '0.792'],
  ])('%d of %d is %s (%s to %s)', (kept, of, share, low, high) => {
    expect(keptShare(kept, of)).toEqual({ kept, of, share, low, high });
  });
});
