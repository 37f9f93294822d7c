/**
 * Stands in for the library of this name: @fastify/static requires that ES module, which Node does since 20.19 but jest
 * only from Node 24 on. It names downloads, of which the service has none.
 */
module.exports = { create: () => 'attachment' };
