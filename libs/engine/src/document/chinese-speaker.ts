import { DOTTED_NAME } from './dotted-name.js';

const OFFICE =
  '(?:CEO|CFO|COO|CTO|董事长|董事長|主席|财务长|財務長|执行长|執行長|营运长|營運長|技术长|技術長|发言人|發言人|总裁|總裁|副总裁|副總裁|总经理|總經理|副总经理|副總經理|行长|行長|副行长|副行長|董秘|总会计师|總會計師|财务总监|財務總監|財務總經理|首席[\\p{Script=Han}]{2,3}官)';
const NAME = `(?:[\\p{Script=Han}]{2,4}|${DOTTED_NAME})`;
const OFFICE_THEN_NAME = new RegExp(`^(${OFFICE})\\s*(${NAME})?$`, 'u');
/** 陈立 董事长, 周以安 集团财务总监: the name first, apart from the office. */
const NAME_THEN_OFFICE = new RegExp(`^(${NAME})[ \u3000]+([\\p{Script=Han}]{0,8}${OFFICE})$`, 'u');
/** 雲智能集團總裁, 投資者關係負責人: an office with what it is the office of. */
const OFFICE_OF =
  /^[\p{Script=Han}A-Z-]{2,14}(?:负责人|負責人|总监|總監|总经理|總經理|总裁|總裁|CEO|CFO|主管)$|^(?:投资者关系|投資者關係|投資人關係)(?:部|团队|團隊)?$/u;
const ANALYST =
  /^[\p{Script=Han}A-Za-z&. ]{2,14}(?:分析师|分析師|研究员|研究員)\s?(?:[A-Z\d]|[\p{Script=Han}]{2,3})?$/u;

/** 高盛 王女士, 摩根士丹利-张先生: a house and who asks for it. The company's own people carry their office. */
const GUEST = /^[\p{Script=Han}A-Za-z&. ]{2,16}[\s\-－—–·]\s?[\p{Script=Han}]{1,3}(?:先生|女士|小姐)$/u;
/** 主持人 陳怡君（投資人關係處長） */
const HOST = new RegExp(
  String.raw`^(主持人|会议主持|會議主持|主持)[\s：:]*(${NAME})(?:\s*[（(][^（()）]{2,30}[)）])?$`,
  'u',
);

/** A label in Chinese that is a title with or without a name (财务长周以安, CEO), or an analyst of some house (某某證券分析師). */
export function chineseSpeaker(head: string): { readonly name: string; readonly title: string | null } | null {
  const officer = OFFICE_THEN_NAME.exec(head);
  if (officer) return { name: officer[2] ?? head, title: officer[1] ?? null };
  const named = NAME_THEN_OFFICE.exec(head);
  if (named) return { name: named[1] ?? head, title: named[2] ?? null };
  if (OFFICE_OF.test(head)) return { name: head, title: head };
  const host = HOST.exec(head);
  if (host) return { name: host[2] ?? head, title: host[1] ?? null };
  if (GUEST.test(head)) return { name: head, title: '分析师' };
  return ANALYST.test(head) ? { name: head, title: null } : null;
}
