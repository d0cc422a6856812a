import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';

/**
 * What the log tells of a request: which operation, how it ended, how long it took, and of which agency. No address
 * with ids, no name, no text, no IP: nothing that is of a person (Luật 91/2025/QH15).
 */
export function logRequest(
  log: FastifyBaseLogger,
  request: FastifyRequest,
  reply: FastifyReply,
  facts: { agency?: string; role?: string; code?: string },
): void {
  const line = {
    request: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime),
    ...facts,
  };
  if (reply.statusCode >= 500) log.error(line, 'failed');
  else if (reply.statusCode >= 400 && reply.statusCode !== 412) log.warn(line, 'refused');
  else log.info(line, 'answered');
}
