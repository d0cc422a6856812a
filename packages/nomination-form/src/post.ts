import type { SendAnswer } from './nomination-form.events.js';

/** So long a server may take to answer (milliseconds). */
const GIVE_UP_MS = 120_000;

interface Answered {
  number?: unknown;
  at?: unknown;
  findings?: unknown;
  message?: unknown;
}

function isFinding(value: unknown): value is { code: string; field: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'field' in value &&
    typeof value.code === 'string' &&
    typeof value.field === 'string'
  );
}

/** A server's answer, read; whatever it is that cannot be read is a broken line. */
export function readAnswer(ok: boolean, json: unknown): SendAnswer {
  const { number, at, findings, message }: Answered = typeof json === 'object' && json !== null ? json : {};
  if (ok) {
    if (typeof number !== 'string' && typeof number !== 'number') throw new TypeError('no receipt');
    return { ok, number: String(number), at: typeof at === 'string' ? at : new Date().toISOString() };
  }
  const list: readonly unknown[] = Array.isArray(findings) ? findings : [];
  const found = list.filter(isFinding).map((finding) => ({ params: {}, ...finding }));
  return { ok, findings: found, ...(typeof message === 'string' && { message }) };
}

/** Posts a nomination; the server is told the key, so that it stores one nomination once. */
export async function post(action: string, data: FormData, key: string): Promise<SendAnswer> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), GIVE_UP_MS);
  try {
    const response = await fetch(action, {
      method: 'POST',
      body: data,
      headers: { accept: 'application/json', 'idempotency-key': key },
      signal: giveUp.signal,
    });
    if (response.status >= 500 || response.status === 408 || response.status === 429)
      throw new TypeError(`answered ${String(response.status)}`);
    const json: unknown = response.ok ? await response.json() : await response.json().catch(() => null);
    return readAnswer(response.ok, json);
  } finally {
    clearTimeout(timer);
  }
}
