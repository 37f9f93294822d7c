import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/neutral-profile.js';
import { parseDocument } from './parse-document.js';

const call = (ceo: string, cfo: string, analyst: string): string => `诺德公司2026年第二季度业绩电话会议记录
2026年7月28日

管理层
${ceo} 首席执行官
${cfo} 首席财务官

主持人：

各位下午好，现在请首席执行官发言。

${ceo}：

谢谢主持人。今天参加会议的有首席执行官${ceo}和首席财务官${cfo}。第二季度总收入为5.33亿美元，同比增长19%。

${cfo}：

我们预计第三季度总收入约为5.5亿美元。

主持人：

现在开始问答。第一个问题来自高盛的${analyst}，请讲。

${analyst}：

谢谢管理层。请问下半年的毛利率怎么看？

${cfo}：

谢谢。我们预计毛利率约为41%。
`;

const nord = neutralProfile('nord', { currency: 'USD', fiscalYearEnd: '12-31' });
const cast = (text: string): unknown[] =>
  parseDocument({ text, sha256: 'f'.repeat(64) }, nord)
    .utterances.filter(({ speaker }) => speaker.role !== 'editor' && speaker.role !== 'operator')
    .map(({ speaker }) => [speaker.name, speaker.role]);

describe('foreign names in Chinese letters', () => {
  it.each([
    ['英格丽·索尔海姆', '彼得·阿蒙森', '普丽娅·奈尔'],
    ['英格麗・索爾海姆', '克里斯多福・范・德・梅爾', '亞歷山德羅・巴托洛梅奧'],
    ['英格丽 • 索尔海姆', '彼得 • 阿蒙森', '普丽娅 • 奈尔'],
    ['陈英莉', '王彼得', '普丽娅·奈尔'],
  ])('%s, %s and the analyst %s speak their own turns', (ceo, cfo, analyst) => {
    expect(cast(call(ceo, cfo, analyst))).toEqual(
      expect.arrayContaining([
        [ceo, 'management'],
        [cfo, 'management'],
      ]),
    );
  });

  it('lets the questions begin behind a list of analysts, where one asks', () => {
    const listed = call('英格丽·索尔海姆', '彼得·阿蒙森', '普丽娅·奈尔').replace(
      '\n主持人',
      '\n分析师\n丹尼尔·雷耶斯 摩根士丹利\n普丽娅·奈尔 高盛\n\n主持人',
    );
    const sections = parseDocument({ text: listed, sha256: 'f'.repeat(64) }, nord)
      .utterances.filter(({ speaker }) => speaker.role === 'management')
      .map(({ section }) => section);
    expect(sections.slice(-3)).toEqual(['prepared', 'prepared', 'qa']);
  });

  it('gives an analyst who is on no list the question', () => {
    const roles = cast(call('英格丽·索尔海姆', '彼得·阿蒙森', '普丽娅·奈尔'));
    expect(roles).toContainEqual(['普丽娅·奈尔', 'analyst']);
    expect(roles.at(-1)).toEqual(['彼得·阿蒙森', 'management']);
  });
});
