import { failed, type Failure } from './repository.js';

/** An answer is waited for no longer than this (milliseconds). */
const PATIENCE_MS = 30_000;

export interface Answered {
  status: number;
  json: unknown;
  etag: string;
  /** How far the clock of the server is ahead of the one here (milliseconds); undefined where it does not tell. */
  ahead: number | undefined;
}

/** Answers take their time and tell whole seconds: less than this is no difference between clocks (milliseconds). */
const SAME_TIME_MS = 60_000;

function aheadBy(headers: Headers): number | undefined {
  const ahead = Date.parse(headers.get('date') ?? '') - Date.now();
  if (Number.isNaN(ahead)) return undefined;
  return Math.abs(ahead) < SAME_TIME_MS ? 0 : ahead;
}

/** Seconds, or a moment by the clock of the server, as milliseconds from now. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : undefined;
  const now = Date.parse(headers.get('date') ?? '');
  const milliseconds = seconds === undefined ? Date.parse(value) - now : seconds * 1000;
  return Number.isFinite(milliseconds) && milliseconds > 0 ? milliseconds : undefined;
}

/** What a status says about the way; undefined where it answers what was asked. */
function failureOf(status: number, headers: Headers): Failure | undefined {
  const params = { status };
  if (status < 300 || status === 412) return undefined;
  if (status === 401) return failed('signed-out', false, params);
  if (status === 403) return failed('not-allowed', false, params);
  if (status === 404 || status === 410) return failed('not-found', false, params);
  if (status === 429 || status === 503) return failed('busy', true, params, retryAfter(headers));
  if (status === 408 || status === 425 || status >= 500) return failed('server-fault', true, params);
  return failed('not-accepted', false, params);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Asks a server for JSON. What a proxy puts in the place of the answer (a page of its own, a sign-in) is no answer: the
 * same is asked again later.
 */
export async function ask(address: string, init: RequestInit): Promise<Answered | Failure> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, PATIENCE_MS);
  try {
    const headers = { accept: 'application/json', ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(address, { ...init, headers, signal: patience.signal });
    const text = await response.text();
    const failure = failureOf(response.status, response.headers);
    if (failure) return failure;
    const json = response.status === 204 ? null : parse(text);
    if (json === undefined) return failed('not-json', true);
    const { status, headers: told } = response;
    return { status, json, etag: told.get('etag') ?? '', ahead: aheadBy(told) };
  } catch {
    return failed('offline', true);
  } finally {
    clearTimeout(timer);
  }
}
