import type { SettingFault } from './configuration-fault.js';
import type { SettingName } from './settings.js';

/** Where mail is handed in, and from whom it comes. */
export interface MailConfig {
  readonly url: string;
  readonly from: string;
}

type Value = (name: SettingName) => string | null;

/** How mail is sent; null where none is. */
export function mailOf(value: Value): MailConfig | null {
  const [url, from] = [value('SMTP_URL'), value('MAIL_FROM')];
  return url !== null && from !== null ? { url, from } : null;
}

/** Half a setting is a slip, and mail would stay away in silence. */
export function halfMail(value: Value): SettingFault[] {
  const [url, from] = [value('SMTP_URL'), value('MAIL_FROM')];
  if ((url === null) === (from === null)) return [];
  return url === null
    ? [{ name: 'SMTP_URL', problem: 'is missing: MAIL_FROM needs it' }]
    : [{ name: 'MAIL_FROM', problem: 'is missing: SMTP_URL needs it' }];
}
