import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from './build.mjs';
import { contrastRatio, darkTokens, lightTokens } from './index.js';
import { pairs } from './kit/index.js';

const packages = new URL('../../', import.meta.url);
const light: Record<string, string> = lightTokens;
const dark: Record<string, string> = { ...lightTokens, ...darkTokens };

/** Name and text of each file of styles. */
function stylesOfAllPackages(): [file: string, text: string][] {
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.styles.ts') && !file.includes('node_modules') && !file.includes('dist'))
    .map((file) => [file, readFileSync(new URL(file.replaceAll('\\', '/'), packages), 'utf8')]);
}

describe('the generated file of tokens', () => {
  it('is the one that the tokens give', async () => {
    for (const [name, text] of Object.entries(await generate())) {
      const file = new URL(`./generated/${name}`, import.meta.url);
      expect(readFileSync(file, 'utf8')).toBe(text);
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
    expect(() => contrastRatio('xanh', '#fff')).toThrow(RangeError);
  });
});

describe('the styles of all packages', () => {
  it('use only tokens that there are', () => {
    const texts = new Map(stylesOfAllPackages());
    expect(texts.size).toBeGreaterThan(2);
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

  it('set no text on a ground whose contrast is not checked', () => {
    const checked = new Set(pairs.map(({ front, ground }) => `${front} on ${ground}`));
    const met = stylesOfAllPackages().flatMap(([file, text]) =>
      Array.from(text.matchAll(/\{([^{}]*)\}/gu), ([, rule = '']) => {
        const front = /(?:^|[\s;])color: var\(--_([\w-]+)\)/u.exec(rule)?.[1];
        const ground = /(?:^|[\s;])background(?:-color)?: var\(--_([\w-]+)\)/u.exec(rule)?.[1];
        return front !== undefined && ground !== undefined
          ? { file, pair: `${front} on ${ground}` }
          : undefined;
      }),
    );
    const found = met.filter((each) => each !== undefined);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ pair }) => !checked.has(pair))).toEqual([]);
  });
});
