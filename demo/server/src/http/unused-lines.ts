import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Closes, when the server stops, the lines on which nothing was ever asked: browsers and clients open some in advance.
 * Node takes them for requests that are on their way, and would wait a minute for them.
 */
export function closeUnusedLines(server: FastifyInstance): void {
  const lines = new Set<Socket>();
  server.server.on('connection', (line) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  server.addHook('preClose', async () => {
    for (const line of lines) if (line.bytesRead === 0) line.destroy();
    return Promise.resolve();
  });
}
