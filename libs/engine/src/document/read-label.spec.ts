import { describe, expect, it } from '@jest/globals';
import type { LabelStyle } from './label.js';
import { readLabel } from './read-label.js';

const PLAIN: LabelStyle = { colons: false, lines: false, people: new Set(['tom okafor', '林可風']) };

const read = (line: string, style: LabelStyle = PLAIN): unknown[] | null => {
  const label = readLabel(line, style);
  if (!label) return null;
  return label.kind === 'part' ? [label.part] : [label.kind, label.name, label.title, line.slice(label.rest)];
};

describe('readLabel', () => {
  it.each<[string, unknown[]]>([
    ['Operator', ['speaker', 'Operator', null, '']],
    [
      'Ines Prado -- Harbour Street Research -- Analyst',
      ['speaker', 'Ines Prado', 'Harbour Street Research -- Analyst', ''],
    ],
    ['Tom Okafor - Chief Executive Officer', ['speaker', 'Tom Okafor', 'Chief Executive Officer', '']],
    [
      "Siobhan O'Neil (Shiv) – Chief Financial Officer",
      ['speaker', "Siobhan O'Neil (Shiv)", 'Chief Financial Officer', ''],
    ],
    ['Nia Sol, CEO Brightwater: Thank you.', ['speaker', 'Nia Sol', 'CEO Brightwater', 'Thank you.']],
    ['**Jane Wu, Chief Financial Officer:** We wait.', ['speaker', 'Jane Wu', 'Chief Financial Officer', 'We wait.']],
    ['Tom Okafor', ['speaker', 'Tom Okafor', null, '']],
    ['Tom Okafor: Yes.', ['speaker', 'Tom Okafor', null, 'Yes.']],
    ['SPEAKER_2: Sales rose.', ['speaker', 'SPEAKER_2', null, 'Sales rose.']],
    ['[00:12:03] 发言人1:收入增长。', ['speaker', '发言人1', null, '收入增长。']],
    ['財務長周以安:毛利率持平。', ['speaker', '周以安', '財務長', '毛利率持平。']],
    ['陈立 董事长:收入增长。', ['speaker', '陈立', '董事长', '收入增长。']],
    ['周以安 集團財務長:毛利率持平。', ['speaker', '周以安', '集團財務長', '毛利率持平。']],
    ['高明證券分析師:明年呢?', ['speaker', '高明證券分析師', null, '明年呢?']],
    ['Q:明年呢?', ['question', null, null, '明年呢?']],
    ['问题二:明年呢?', ['question', null, null, '明年呢?']],
    ['【答】会增长。', ['answer', null, null, '会增长。']],
    ['Q - Ines Prado', ['question', 'Ines Prado', null, '']],
    ['A (Jane Wu): We wait.', ['answer', 'Jane Wu', null, 'We wait.']],
    ['【陈述】', ['prepared']],
    ['Questions & Answers:', ['qa']],
    ['內容摘要', ['summary']],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    'Revenue: we expect $410 million next quarter.',
    'Free Cash Flow: it rose.',
    'Three things matter: price, reach and service.',
    'Looking ahead: the plant opens in May.',
    'Showcase – in May alone, we signed 120 deals and entered 3 markets – Japan,',
    'Sales rose -- and we mean it -- by 8%.',
    'Kestrel Cloud - a product of ours',
    'Thank you, Tom.',
    'Thank you',
    'We saw https://kestrel.example: it was down.',
    '收入:同比增长8%',
    '快商业业务收入:年增60%',
    '其中:云业务增长。',
    '展望未来:我们将继续投资。',
    'A rising tide lifts all boats: so it did.',
    'At 8:30 we begin.',
  ])('takes %s for prose', (line) => {
    expect(read(line)).toBeNull();
  });

  it('takes a bare name for a speaker only where it is known, or where names stand on lines of their own', () => {
    expect(read('Ines Prado')).toBeNull();
    expect(read('Ines Prado', { ...PLAIN, lines: true })).toEqual(['speaker', 'Ines Prado', null, '']);
    expect(read('Closing Remarks', { ...PLAIN, lines: true })).toBeNull();
    expect(read('Dee Marsh: Why?')).toBeNull();
    expect(read('Dee Marsh: Why?', { ...PLAIN, colons: true })).toEqual(['speaker', 'Dee Marsh', null, 'Why?']);
  });
});

describe('readLabel of foreign names in Chinese letters', () => {
  const known: LabelStyle = { ...PLAIN, people: new Set(['英格丽·索尔海姆']) };
  it.each<[string, unknown[]]>([
    ['英格丽·索尔海姆：谢谢。', ['speaker', '英格丽·索尔海姆', null, '谢谢。']],
    ['英格丽・索尔海姆:', ['speaker', '英格丽・索尔海姆', null, '']],
    ['英格丽 • 索尔海姆', ['speaker', '英格丽 • 索尔海姆', null, '']],
    ['首席執行官英格麗‧索爾海姆：', ['speaker', '英格麗‧索爾海姆', '首席執行官', '']],
    ['克里斯托弗·范·德·梅尔 首席财务官：', ['speaker', '克里斯托弗·范·德·梅尔', '首席财务官', '']],
    ['亞歷山德羅・巴托洛梅奧（財務長）：', ['speaker', '亞歷山德羅・巴托洛梅奧', '財務長', '']],
    ['彼得·阿蒙森 - 首席财务官', ['speaker', '彼得·阿蒙森', '首席财务官', '']],
  ])('%s is a speaker', (line, expected) => expect(read(line, known)).toEqual(expected));

  it.each(['通义·千问：模型能力继续提升。', '智能家居・新品：三款。', '云·网·端：一体化', '收入·同比：增长12%'])(
    '%s is none',
    (line) => expect(read(line, known)).toBeNull(),
  );
});
