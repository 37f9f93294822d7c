import { OutboundFault, type Outbound, type Posted } from '#outbound';
import { Channel, purposeOf, type Answered, type ClaimedDelivery, type SecretBox } from '#usecases';
import { retryAfterOf } from './retry-after.js';
import { signWebhook } from './sign-webhook.js';

const TIMEOUT_MS = 15_000;
const GONE = 410;

/** Posts events to endpoints, signed by Standard Webhooks. Anything but 2xx is a failure, a redirect too. */
export class WebhookChannel extends Channel {
  override readonly name = 'webhook';

  constructor(
    private readonly outbound: Outbound,
    private readonly secrets: SecretBox,
    private readonly now: () => Date = () => new Date(),
  ) {
    super();
  }

  override atOnce(): number {
    return 1;
  }

  override async send([delivery]: readonly ClaimedDelivery[]): Promise<Answered> {
    try {
      return answeredBy(await this.post(delivery as ClaimedDelivery), this.now());
    } catch (error) {
      const { message } = error as Error;
      return { ...FAILED, error: error instanceof OutboundFault ? message : `It could not be sent: ${message}` };
    }
  }

  private post({ event, endpoint }: ClaimedDelivery): Promise<Posted> {
    if (!endpoint) throw new Error('It has no endpoint.');
    const body = JSON.stringify(event);
    const secrets = endpoint.secrets.map((sealed) => this.secrets.open(sealed, purposeOf(endpoint.id)));
    const headers = { ...HEADERS, ...signWebhook(event.id, body, this.now(), secrets) };
    return this.outbound.post(endpoint.url, { headers, body, timeoutMs: TIMEOUT_MS });
  }
}

const HEADERS = { 'content-type': 'application/json', 'user-agent': 'Wordkept-Webhooks' };

const FAILED: Answered = {
  ...{ ok: false, status: null, answer: null, error: null },
  ...{ retryAfter: null, isFinal: false, isGone: false },
};

function answeredBy({ status, answer, retryAfter }: Posted, at: Date): Answered {
  const ok = status >= 200 && status < 300;
  const kept = { ...FAILED, ok, status, answer: answer === '' ? null : answer };
  if (ok) return kept;
  const error = status >= 300 && status < 400 ? `${status}: redirects are not followed` : `Answered ${status}`;
  return { ...kept, error, retryAfter: retryAfterOf(status, retryAfter, at), isGone: status === GONE };
}
