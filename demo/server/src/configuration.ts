import { homedir } from 'node:os';
import { join } from 'node:path';
import { accept, refuse, type Result } from '@phoihop/plan';
import type { Place } from './database/open.js';
import { demoSignIn, signedHeader, type SignIn } from './sign-in/index.js';

export interface Configuration {
  place: Place;
  /** Folder of the files of nominations. */
  files: string;
  signIn: SignIn;
  host: string;
  port: number;
  level: string;
  /** Requests of one person in a minute; undefined: as many as the server gives. */
  perMinute: number | undefined;
  /** Whether the invented province of the demo is put into an empty database. */
  seeded: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the embedded database lies, when nobody says otherwise: out of every folder that is served. */
const FOLDER = join(homedir(), '.phoihop', 'database');

export function placeFrom({ DATABASE_URL, PHOIHOP_DATA }: Environment): Place {
  return DATABASE_URL === undefined ? { folder: PHOIHOP_DATA ?? FOLDER } : { url: DATABASE_URL };
}

/** Where the files of nominations lie: beside the embedded database, unless somebody says otherwise. */
export function filesFrom(environment: Environment): string {
  const place = placeFrom(environment);
  const beside = 'url' in place ? join(homedir(), '.phoihop', 'files') : `${place.folder ?? FOLDER}.files`;
  return environment.PHOIHOP_FILES ?? beside;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** The settings of the server. Refused with a code that names the variable. */
export function configurationFrom(environment: Environment): Result<Configuration> {
  const { PHOIHOP_SIGN_IN_KEY: key, PHOIHOP_HOST: host = '127.0.0.1', PHOIHOP_PORT = '8787' } = environment;
  const port = Number(PHOIHOP_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refuse('wrong-port', { variable: 'PHOIHOP_PORT' });
  const limit = environment.PHOIHOP_REQUESTS_PER_MINUTE;
  const perMinute = limit === undefined ? undefined : Number(limit);
  if (perMinute !== undefined && !(Number.isInteger(perMinute) && perMinute > 0))
    return refuse('wrong-limit', { variable: 'PHOIHOP_REQUESTS_PER_MINUTE' });
  if (key !== undefined && key.length < 32) return refuse('short-key', { variable: 'PHOIHOP_SIGN_IN_KEY' });
  // Users of the demo say themselves who they are: nobody else may reach them.
  if (key === undefined && !LOOPBACK.includes(host))
    return refuse('no-key', { variable: 'PHOIHOP_SIGN_IN_KEY' });
  return accept({
    place: placeFrom(environment),
    files: filesFrom(environment),
    signIn: key === undefined ? demoSignIn() : signedHeader(key),
    host,
    port,
    level: environment.PHOIHOP_LOG ?? 'info',
    perMinute,
    seeded: environment.PHOIHOP_SEED === 'demo',
  });
}
