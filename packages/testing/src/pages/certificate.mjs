import { generateKeyPairSync, sign } from 'node:crypto';

/** One piece of DER (X.690): its tag, its length, its contents. @param {number} tag @param {...Uint8Array} parts */
function piece(tag, ...parts) {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), contents]);
  const size = length < 0x100 ? Buffer.of(0x81, length) : Buffer.of(0x82, length >> 8, length & 0xff);
  return Buffer.concat([Buffer.of(tag), size, contents]);
}

const sequence = (/** @type {Uint8Array[]} */ ...parts) => piece(0x30, ...parts);
const identifier = (/** @type {string} */ hex) => piece(0x06, Buffer.from(hex, 'hex'));

/** As of RFC 5280, until 2049: YYMMDDhhmmssZ. @param {number} milliseconds */
function time(milliseconds) {
  const digits = new Date(milliseconds).toISOString().replaceAll(/[-:T]|\.\d+/gu, '');
  return piece(0x17, Buffer.from(digits.slice(2)));
}

/** @typedef {{ key: string, cert: string }} Certificate a private key and what is told of it, both as PEM */

const DAY = 24 * 60 * 60 * 1000;
const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const commonName = identifier('550403');
const subjectAltName = identifier('551d11');
const loopback = piece(0x87, Buffer.of(127, 0, 0, 1));

/**
 * A key and a certificate that it has signed itself, for https on 127.0.0.1, valid for a day and kept nowhere (X.509,
 * RFC 5280): Node makes keys but no certificates.
 * @returns {Certificate}
 */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const keyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(piece(0x31, sequence(commonName, piece(0x0c, Buffer.from('127.0.0.1')))));
  const told = sequence(
    piece(0xa0, piece(0x02, Buffer.of(2))), // Version 3
    piece(0x02, Buffer.of(1)), // Serial number
    ecdsaWithSha256,
    name,
    sequence(time(Date.now() - DAY), time(Date.now() + DAY)),
    name,
    keyInfo,
    piece(0xa3, sequence(sequence(subjectAltName, piece(0x04, sequence(loopback))))),
  );
  const signature = piece(0x03, Buffer.of(0), sign('sha256', told, privateKey));
  const certificate = sequence(told, ecdsaWithSha256, signature).toString('base64');
  const lines = certificate.match(/.{1,64}/gu) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
