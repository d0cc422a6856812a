/** By the bytes with which they begin: the UTF-16 texts of Windows. */
const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** What Vietnamese has in Windows-1258, seen as Windows-1252: letters, tones behind them, quotes and dashes. */
const WINDOWS_1258 = /^[\0-\xa0«»°§\u2000-\u2122ÀÁÂÃÈÉÊÍÐÓÔÕÙÚÝàáâãèéêíðóôõùúýÌÒÞìò]*$/u;
/** Its tones stand behind a vowel and nowhere else. */
const TONE_BEHIND_VOWEL = /[aeiouyAEIOUYÂÃÊÔÕÝâãêôõý][ÌÒÞìò]/gu;
const TONE = /[ÌÒÞìò]/gu;

function isWindows1258(text: string): boolean {
  const tones = text.match(TONE)?.length ?? 0;
  return tones > 0 && WINDOWS_1258.test(text) && text.match(TONE_BEHIND_VOWEL)?.length === tones;
}

/**
 * The words of a text file, as Notepad and Excel save it: UTF-8, UTF-16, or Windows-1258 (“ANSI” on a Vietnamese
 * Windows). Texts in the encodings of old fonts (TCVN3, VNI) have one byte for a letter, too: their bytes are kept as the
 * characters of which `legacyEncodingOf` of `@phoihop/vietnamese/text` tells what they are.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (utf16) return new TextDecoder(utf16.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const seen = new TextDecoder('windows-1252').decode(bytes);
    return isWindows1258(seen) ? new TextDecoder('windows-1258').decode(bytes).normalize('NFC') : seen;
  }
}
