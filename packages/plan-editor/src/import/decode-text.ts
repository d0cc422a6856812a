/** The bytes with which UTF-16 texts of Windows begin. */
const UTF_16_LE = [0xff, 0xfe];

/**
 * The words of a text file. Old files are in one byte for a letter (TCVN3, VNI): their bytes are kept as the
 * characters that reading recognises.
 */
export function decodeText(bytes: Uint8Array): string {
  if (UTF_16_LE.every((byte, index) => bytes[index] === byte))
    return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
