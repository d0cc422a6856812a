import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseUser, type SignIn, type User } from './sign-in.js';

/** The header in which a proxy in front of this server names the person that it has signed in. */
export const USER_HEADER = 'x-phoihop-user';

/** A signed header is believed for this long at most (milliseconds), whatever it says itself. */
const LONGEST_MS = 10 * 60_000;

function signatureOf(payload: string, key: string): Buffer {
  return createHmac('sha256', key).update(payload).digest();
}

/**
 * The value of the header: `PAYLOAD.SIGNATURE`, both base64url. The payload is JSON with the user and `until`, an ISO
 * instant; the signature is HMAC-SHA-256 of the payload as it is sent.
 */
export function signUser(user: User, key: string, until: Date): string {
  const payload = Buffer.from(JSON.stringify({ ...user, until: until.toISOString() })).toString('base64url');
  return `${payload}.${signatureOf(payload, key).toString('base64url')}`;
}

function parsePayload(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function isCurrent(json: unknown, now: number): boolean {
  const until = typeof json === 'object' && json !== null && 'until' in json ? json.until : undefined;
  const end = typeof until === 'string' ? Date.parse(until) : Number.NaN;
  return now <= end && end <= now + LONGEST_MS;
}

/**
 * Believes a proxy that shares a secret with this server. The proxy must take the header out of what browsers send.
 * @param key at least 32 characters
 * @throws RangeError where the key is shorter
 */
export function signedHeader(key: string, now: () => number = Date.now): SignIn {
  if (key.length < 32) throw new RangeError('the key of the sign-in has at least 32 characters');
  return {
    identify(headers) {
      const value = headers[USER_HEADER];
      const [payload, signature, ...more] = typeof value === 'string' ? value.split('.') : [];
      if (payload === undefined || signature === undefined || more.length > 0) return undefined;
      const given = Buffer.from(signature, 'base64url');
      const expected = signatureOf(payload, key);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      const json = parsePayload(payload);
      return isCurrent(json, now()) ? parseUser(json) : undefined;
    },
  };
}
