import { SecretBox } from '#usecases';
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals with AES-256-GCM under a key derived from the configured one; the purpose is authenticated with it. */
export class SealedSecrets extends SecretBox {
  override readonly isOpen = true;
  private readonly key: Buffer;
  /** Says under which key something was sealed, and nothing of the key. */
  private readonly mark: string;

  constructor(configured: string) {
    super();
    this.key = Buffer.from(hkdfSync('sha256', configured, 'wordkept', 'secrets', KEY_BYTES));
    this.mark = createHash('sha256').update(this.key).digest('hex').slice(0, 8);
  }

  override seal(text: string, purpose: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `1.${this.mark}.${sealed.toString('base64')}`;
  }

  override open(sealed: string, purpose: string): string {
    const [version, mark, content = ''] = sealed.split('.');
    if (version !== '1' || mark !== this.mark) throw new Error('It was sealed under another WORDKEPT_SECRET_KEY.');
    const bytes = Buffer.from(content, 'base64');
    const decipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(purpose));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  }
}
