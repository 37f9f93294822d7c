import { ModelFault } from './model-fault.js';
import type { Limits, ModelSettings } from './model-settings.js';
import type { Message } from './prompt.js';
import { readLimited } from './read-limited.js';

const addressOf = (url: string): string => {
  const base = url.replace(/\/+$/, '');
  return base.endsWith('/chat/completions') ? base : `${base}/chat/completions`;
};

/**
 * Asks once and gives the body of the answer. Follows no redirect: the key and the transcript go where the settings say
 * and nowhere else. Throws `ModelFault`; never waits longer than `answerMs` or until `signal`, for the head or the body.
 */
export async function postChat(
  settings: ModelSettings,
  messages: readonly Message[],
  limits: Pick<Limits, 'answerMs' | 'bytes'>,
  signal: AbortSignal,
): Promise<string> {
  const { url, name, key } = settings;
  try {
    const response = await fetch(addressOf(url), {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.answerMs)]),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        model: name,
        temperature: 0,
        stream: false,
        response_format: { type: 'json_object' },
        messages,
      }),
    });
    if (response.status !== 200) throw await refused(response);
    return await readLimited(response, limits.bytes);
  } catch (error) {
    throw error instanceof ModelFault ? error : faultOf(error);
  }
}

async function refused(response: Response): Promise<ModelFault> {
  await response.body?.cancel().catch(() => undefined);
  const { status } = response;
  if (status >= 300 && status < 400) return new ModelFault(`it answered ${status}, a redirect, which is not followed`);
  return new ModelFault(`it answered ${status}`, status === 429 || status >= 500);
}

function faultOf(error: unknown): ModelFault {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError' || name === 'AbortError') return new ModelFault('it took too long to answer');
  const code = cause?.code;
  return new ModelFault(`it cannot be reached${typeof code === 'string' ? ` (${code})` : ''}`, true);
}
