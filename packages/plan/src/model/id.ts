// Declared here because this package is built without the DOM's types.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 12;

/**
 * A new random identity of 12 letters and digits (about 62 bits).
 * `crypto.randomUUID` is missing on plain http:// pages; `getRandomValues` is not.
 */
export function newId(): string {
  const bytes = new Uint8Array(LENGTH);
  crypto.getRandomValues(bytes);
  let id = '';
  for (const byte of bytes) id += ALPHABET.charAt(byte % ALPHABET.length);
  return id;
}
