import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from './build.mjs';
import { contrastRatio, darkTokens, lightTokens } from './index.js';

const packages = new URL('../../', import.meta.url);
const light: Record<string, string> = lightTokens;
const dark: Record<string, string> = { ...lightTokens, ...darkTokens };

describe('the generated files', () => {
  it('are those that the tokens give', async () => {
    for (const [name, text] of Object.entries(await generate())) {
      expect(readFileSync(new URL(`./generated/${name}`, import.meta.url), 'utf8'), name).toBe(text);
    }
  });
});

describe('what the browser draws itself: check boxes, lists, scroll bars', () => {
  it('is light where the paper is, and dark where it is', () => {
    expect(light['color-scheme']).toBe('light');
    expect(dark['color-scheme']).toBe('dark');
  });
});

describe('contrastRatio', () => {
  it('agrees with known values', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('#123456', '#123456')).toBe(1);
    expect(() => contrastRatio('red', '#fff')).toThrow(RangeError);
  });
});

describe.each([
  ['by day', light],
  ['by night', dark],
])('colours %s', (_, colours) => {
  const ratio = (text: string, ground: string): number =>
    contrastRatio(colours[text] ?? '', colours[ground] ?? '');

  it.each([
    ...['ink', 'muted', 'accent', 'good', 'watch', 'late', 'nil', 'role', 'role-other'].flatMap((text) => [
      [text, 'paper'],
      [text, 'desk'],
    ]),
    ['ink', 'well'],
    ['ink', 'accent-soft'],
    ['accent', 'accent-soft'],
    ['on-accent', 'accent'],
    ['on-role', 'role'],
    ['watch', 'watch-soft'],
    ['late', 'late-soft'],
    ['paper', 'ink'],
  ])('text: %s on %s has at least 4.5 (WCAG 2.2, 1.4.3)', (text = '', ground = '') => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['field-border', 'paper'],
    ['field-border', 'desk'],
    ['focus', 'paper'],
    ['focus', 'desk'],
    ...['chart-done', 'chart-under-way', 'chart-open', 'chart-late'].map((part) => [part, 'paper']),
    ['chart-under-way', 'chart-under-way-soft'],
    ['chart-open', 'chart-open-soft'],
    ['chart-late', 'chart-late-soft'],
  ])('parts: %s on %s has at least 3 (WCAG 2.2, 1.4.11)', (part = '', ground = '') => {
    expect(ratio(part, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the styles of all packages', () => {
  it('use only tokens that there are', () => {
    const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.styles.ts') && !file.includes('node_modules') && !file.includes('dist'),
    );
    expect(files.length).toBeGreaterThan(2);
    const texts = new Map(
      files.map((file) => [file, readFileSync(new URL(file.replaceAll('\\', '/'), packages), 'utf8')]),
    );
    const packageOf = (file: string): string => file.split(/[\\/]/u)[0] ?? '';
    const scripts = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\bsrc\b.*\.ts$/u.test(file) && !file.includes('node_modules') && !texts.has(file),
    );
    const unknown = [...texts].flatMap(([file, text]) => {
      // What the styles of a package set themselves.
      const styles = [...texts]
        .filter(([other]) => packageOf(other) === packageOf(file))
        .map(([, each]) => each);
      const own = new Set(
        Array.from(styles.join('\n').matchAll(/(--_[\w-]+)\s*:/gu), (match) => match[1] ?? ''),
      );
      // What its scripts write through CSSOM: measures that are known only in the page.
      for (const script of scripts.filter((each) => packageOf(each) === packageOf(file)))
        for (const [, name = ''] of readFileSync(
          new URL(script.replaceAll('\\', '/'), packages),
          'utf8',
        ).matchAll(/'(--_[\w-]+)'/gu))
          own.add(name);
      const used = Array.from(text.matchAll(/var\((--_[\w-]+)/gu), (match) => match[1] ?? '');
      return used
        .filter((name) => !own.has(name) && !(name.slice(3) in light))
        .map((name) => `${file}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
