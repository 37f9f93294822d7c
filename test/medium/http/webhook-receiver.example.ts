import { createServer } from 'node:http';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/** What a receiver uses of an event (CloudEvents 1.0). */
interface AlertEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
}

const { WEBHOOK_SECRET = '', PORT = '8080' } = process.env;
const webhook = new Webhook(WEBHOOK_SECRET);
/** A repeat has the same id. Keep the ids where your work is kept: in memory they are lost with the process. */
const seen = new Set<string>();

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    try {
      // The bytes as they came: what was signed is not the object but its text.
      const body = Buffer.concat(parts).toString('utf8');
      const event = webhook.verify(body, request.headers as Record<string, string>) as AlertEvent;
      if (!seen.has(event.id)) process.stdout.write(`${event.type} ${event.subject}\n`);
      seen.add(event.id);
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(error instanceof WebhookVerificationError ? 401 : 500).end();
    }
  });
});

server.listen(Number(PORT), '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  process.stderr.write(`Listening on ${port}\n`);
});
process.once('SIGTERM', () => server.close(() => process.exit(0)));
