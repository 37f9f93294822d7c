import type { Language } from '#engine';
import type { MailPlace } from '#usecases';

interface Said {
  readonly ask: (name: string) => string;
  readonly button: string;
  readonly done: (name: string) => string;
}

const SAID: Readonly<Record<Language, Said>> = {
  en: {
    ask: (name) => `Do you want no more mail of the subscription “${name}”?`,
    button: 'Unsubscribe',
    done: (name) => `You get no more mail of the subscription “${name}”.`,
  },
  'zh-Hans': {
    ask: (name) => `是否不再接收“${name}”的邮件？`,
    button: '退订',
    done: (name) => `您不会再收到“${name}”的邮件。`,
  },
  'zh-Hant': {
    ask: (name) => `是否不再接收「${name}」的郵件？`,
    button: '取消訂閱',
    done: (name) => `您不會再收到「${name}」的郵件。`,
  },
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** A page that asks, or says that it is done. It posts to its own address. */
export function unsubscribePage({ name, language, isSubscribed }: MailPlace): string {
  const { ask, button, done } = SAID[language];
  const form = `<p>${escaped(ask(name))}</p><form method="post"><button>${escaped(button)}</button></form>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><title>Wordkept</title></head>',
    `<body>${isSubscribed ? form : `<p>${escaped(done(name))}</p>`}</body></html>`,
  ].join('\n');
}
