import type { FastifyReply } from 'fastify';

/** An answer is data for a program: nothing may be run, framed, sniffed, kept or handed to another site. */
const headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  // What an address answers depends on who asks: a browser that keeps it would show one person's data to the next.
  'cache-control': 'no-store',
} as const;

/** HTTPS, and that there shall be no other, is the proxy's to say. */
export function secure(reply: FastifyReply): void {
  void reply.headers(headers);
}
