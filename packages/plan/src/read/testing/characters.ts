import type { ReadResult } from '../result.js';

/** The characters of a text: composed, without white space, which reading may join or part. */
export function characters(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

/** For each item, the characters of its lines after the listed repairs: what label, text and cells must hold. */
export function charactersByLine(text: string, { lines, repairs }: ReadResult): Map<string, string> {
  const source = text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .split('\n');
  const expected = new Map<string, string>();
  for (const { line, item } of lines) {
    if (item === undefined) continue;
    let content = source[line - 1] ?? '';
    for (const repair of repairs) {
      if (repair.line === line && !repair.offered) content = content.replace(repair.before, repair.after);
    }
    expected.set(item, `${expected.get(item) ?? ''}${characters(content)}`);
  }
  return expected;
}
