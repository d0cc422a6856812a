import type { ShownLine } from './shown-lines.js';

/** So much of a line names it where it has no label of its own (UTF-16 units). */
const SHORT = 40;

export function shortened(text: string, longest = SHORT): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(' ', longest);
  return `${words.slice(0, cut > longest / 2 ? cut : longest)}…`;
}

function bare(label: string | null): string | undefined {
  return label === null ? undefined : /^(.*[\p{L}\d])[.)]*$/u.exec(label)?.[1];
}

/** How a line is called: `1.2`, a letter with the number above it (`1.1.c`), else its first words. */
export function lineName(line: ShownLine, lines: readonly ShownLine[], empty: string): string {
  const { label, level, text } = line.item;
  const named = bare(label);
  if (named === undefined) return text === '' ? empty : `“${shortened(text)}”`;
  if (/\d/u.test(named) || level === 1) return named;
  const place = lines.findIndex(({ item }) => item.id === line.item.id);
  const above = lines
    .slice(0, place)
    .filter(({ item }) => item.level === level - 1)
    .at(-1);
  return [bare(above?.item.label ?? null), named].filter((part) => part !== undefined).join('.');
}
