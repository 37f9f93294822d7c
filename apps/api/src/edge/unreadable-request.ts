import type { Socket } from 'node:net';
import type { Server } from 'node:http';
import { STATUS_CODES } from 'node:http';
import { problemDetails, type EdgeCode } from '#contracts';

interface ParseError extends Error {
  readonly code?: string;
}

const BY_CODE: Readonly<Record<string, readonly [code: EdgeCode, detail: string, advice: string]>> = {
  HPE_HEADER_OVERFLOW: [
    'headers_too_large',
    'Address and headers have more than 16 kB.',
    'Send fewer or shorter ones.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['too_slow', 'The request did not come in whole in time.', 'Send it again, faster.'],
};
const NO_HTTP = ['bad_address', 'What came is no HTTP request.', 'Compare address and headers with HTTP/1.1.'] as const;

/** For what is no HTTP: no router sees it, and it is answered as everything else is. */
export function answerUnreadable(error: ParseError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = problemDetails(...(BY_CODE[error.code ?? ''] ?? NO_HTTP));
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** An `Expect` that nobody knows is overlooked, as HTTP allows; Node itself would answer it, in nobody's words. */
export function overlookExpectations(server: Server): void {
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response));
}
