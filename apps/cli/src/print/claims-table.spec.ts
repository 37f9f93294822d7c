import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { claimRow } from './claim-row.fixture.js';
import { claimsTable } from './claims-table.js';

const row = claimRow({
  company: 'alibaba',
  segment: 'cloud',
  kind: 'directional',
  summary: '云智能集团：下一季度收入增长将继续加速，并且由人工智能需求带动，直到财年结束',
  said: '我们预计收入增长将继续加速。',
  happened: '云智能集团收入同比增长百分之三十六，较上一季度继续加快。',
});

describe('claimsTable', () => {
  it.each([80, 100, 120, 160, 220])('fits a terminal of %d columns, Chinese counted double', (width) => {
    const lines = claimsTable([row, { ...row, summary: 'Revenue growth to accelerate.' }], width).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  });

  it.each([80, 160])('keeps the id whole in %d columns', (width) => {
    expect(claimsTable([row], width)).toContain(row.id);
  });

  it('loses no character of what it wraps', () => {
    const claimColumn = claimsTable([row], 100)
      .split('\n')
      .map((line) => line.split('│')[2]?.trim() ?? '');
    expect(claimColumn.join('')).toContain(row.summary);
  });

  it('shows both quotes where there is room, and the days where there is none', () => {
    const wide = claimsTable([row], 220);
    expect([wide.includes(row.said), wide.includes(row.happened!)]).toEqual([true, true]);
    expect(claimsTable([row], 80)).not.toContain(row.said);
  });

  it('gives the reason where nothing has happened yet', () => {
    expect(claimsTable([{ ...row, happened: null }], 220)).toContain(row.verdict.explanation);
  });

  it('says whether what was met has lasted', () => {
    const sustained = (sustained: 'yes' | 'no') =>
      claimsTable([{ ...row, verdict: { ...row.verdict, sustained } }], 160).includes('not sustained');
    expect([sustained('no'), sustained('yes')]).toEqual([true, false]);
  });

  it('lists company by company, what is settled first', () => {
    const open = { ...row.verdict, lifecycle: 'open', result: null } as const;
    const rows = [
      { ...row, company: 'b' },
      { ...row, company: 'a', summary: 'running', verdict: open },
      { ...row, company: 'a', summary: 'settled' },
    ];
    expect([...claimsTable(rows, 160).matchAll(/[ab]: (running|settled|云)/g)].map(([, what]) => what)).toEqual([
      'settled',
      'running',
      '云',
    ]);
  });

  it('shows an end that nobody gave as open', () => {
    expect(claimsTable([{ ...row, window: { start: null, end: null } }], 100)).toMatch(/│ open +│/);
  });
});
