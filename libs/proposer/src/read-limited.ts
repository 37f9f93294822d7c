import { ModelFault } from './model-fault.js';

/** The body as text. Lets go of it, and throws `ModelFault`, as soon as it grows beyond `most` bytes. */
export async function readLimited(response: Response, most: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > most) {
      await reader.cancel().catch(() => undefined);
      throw new ModelFault(`the answer is longer than ${most} bytes`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
