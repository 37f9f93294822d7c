import { jest } from '@jest/globals';

/**
 * @fastify/static requires an ES module, which Node does since 20.19 but jest only from Node 24 on. The one function in
 * question names downloads, of which the service has none.
 */
jest.mock('content-disposition', () => ({ create: () => 'attachment' }), { virtual: true });
