import { createHash } from 'node:crypto';

/** As in an `integrity` attribute. @param {string | Uint8Array} contents */
export function integrityOf(contents) {
  return `sha384-${createHash('sha384').update(contents).digest('base64')}`;
}
