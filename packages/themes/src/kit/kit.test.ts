import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, seen } from '../colour.js';
import {
  contrastsOf,
  kitCss,
  kitFaults,
  kitFrom,
  kitTokens,
  nearestAccent,
  neutralKit,
  pairs,
  readSeed,
  type Kit,
  type KitSeed,
} from './index.js';

const folder = (name: string): URL => new URL(name, import.meta.url);

/** The kits that the package comes with, as their files of colours say. */
function kits(): Kit[] {
  return readdirSync(folder('../../kits/')).map((file) => {
    const json: unknown = JSON.parse(readFileSync(folder(`../../kits/${file}`), 'utf8'));
    const read = readSeed(json);
    if (!read.ok) throw new RangeError(`${file}: ${JSON.stringify(read.faults)}`);
    return kitFrom(read.seed);
  });
}

const seed = (parts: Partial<KitSeed> = {}): KitSeed => ({ name: 'so-toi', accent: '#1c6b43', ...parts });

const colours = fc
  .record({
    lightness: fc.double({ min: 0, max: 1, noNaN: true }),
    chroma: fc.double({ min: 0, max: 0.3, noNaN: true }),
    hue: fc.double({ min: 0, max: 360, noNaN: true }),
  })
  .map(drawn);

/** What a person chose; the rest of a kit is ours. */
const CHOSEN = ['accent', 'focus', 'role'];

describe.each([neutralKit, ...kits()].map((kit) => [kit.name, kit] as const))('the kit “%s”', (name, kit) => {
  it('can be read in every pair, by day and by night (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
    expect(kitFaults(kit)).toEqual([]);
    expect(contrastsOf(kit)).toHaveLength(pairs.length * 2);
  });

  it('is in its files as it is made', () => {
    const css = name === 'neutral' ? '../generated/neutral.css' : `../generated/kits/${name}.css`;
    expect(readFileSync(folder(css), 'utf8')).toBe(kitCss(kit));
    const tokens: unknown = JSON.parse(readFileSync(folder(`../generated/kits/${name}.tokens.json`), 'utf8'));
    expect(tokens).toEqual(kitTokens(kit));
  });
});

describe('a kit from chosen colours', () => {
  it('leaves form and density around it where a page names the scheme', () => {
    const css = kitCss(kitFrom(seed({ density: 'compact' })));
    for (const scheme of ['light', 'dark']) {
      const block = css.slice(css.indexOf(`[data-ph-theme='${scheme}']`)).split('}')[0] ?? '';
      expect(block).toContain('--ph-paper:');
      expect(block).not.toMatch(/--ph-(?:control|radius|font|size)/u);
    }
  });

  it('can be read wherever nothing but its own colours meet, whatever was chosen', () => {
    fc.assert(
      fc.property(colours, fc.option(colours, { nil: undefined }), (accent, roles) => {
        const kit = kitFrom(seed(roles === undefined ? { accent } : { accent, roles }));
        const ours = kitFaults(kit).filter(
          ({ mode, front, ground }) =>
            mode === 'dark' || !(CHOSEN.includes(front) || CHOSEN.includes(ground)),
        );
        expect(ours).toEqual([]);
      }),
    );
  });

  it('names the pair that cannot be read, and the nearest accent that can', () => {
    const kit = kitFrom(seed({ accent: '#f2c230' }));
    const faults = kitFaults(kit);
    expect(faults.map(({ front, ground }) => `${front} on ${ground}`)).toContain('accent on paper');
    const better = nearestAccent(seed({ accent: '#f2c230' }));
    expect(better).toMatch(/^#[\da-f]{6}$/u);
    expect(kitFaults(kitFrom(seed({ accent: better ?? '' })))).toEqual([]);
    expect(Math.abs(seen(better ?? '').hue - seen('#f2c230').hue)).toBeLessThan(25);
  });

  it('never shows a fault in the colour of the brand, nor a role', () => {
    expect(kitFrom(seed({ accent: '#a61c22' })).light.late).not.toBe(neutralKit.light.late);
    expect(kitFrom(seed({ accent: '#0a56a8' })).light.late).toBe(neutralKit.light.late);
    expect(seen(kitFrom(seed({ accent: '#1c6b43' })).light.role).hue).toBeGreaterThan(250);
    expect(kitFrom(seed({ accent: '#0a56a8' })).light.role).toBe(neutralKit.light.role);
  });

  it('takes its form along: corners, letters, room', () => {
    const { light } = kitFrom(seed({ radius: '2px', font: 'Arial, sans-serif', density: 'compact' }));
    expect([light.radius, light.font, light.control]).toEqual(['2px', 'Arial, sans-serif', '1.875em']);
    expect(kitCss(kitFrom(seed({ font: 'Arial' })))).toContain('--ph-font: Arial;');
  });
});

describe('a file of colours', () => {
  it.each([
    [[], 'not-an-object'],
    [{ accent: '#123456' }, 'missing'],
    [{ name: 'Sở tôi', accent: '#123456' }, 'not-a-name'],
    [{ name: 'so', accent: 'xanh' }, 'not-a-colour'],
    [{ name: 'so', accent: '#12345680' }, 'not-a-colour'],
    [{ name: 'so', accent: 7 }, 'not-a-colour'],
    [{ name: 'so', accent: '#123456', radius: '1em; color: red' }, 'not-a-length'],
    [{ name: 'so', accent: '#123456', font: 'Arial; } body { display: none' }, 'not-a-font'],
    [{ name: 'so', accent: '#123456', density: 'airy' }, 'not-a-density'],
    [{ name: 'so', accent: '#123456', primary: '#123456' }, 'unknown-entry'],
  ])('%j is refused: %s', (json, code) => {
    const read = readSeed(json);
    expect(read.ok ? [] : read.faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('may say a colour as CSS does, and be explained', () => {
    const read = readSeed({ name: 'so', title: 'Sở', $description: 'x', accent: 'rgb(28 107 67)' });
    expect(read).toEqual({ ok: true, seed: { name: 'so', accent: '#1c6b43' } });
  });
});
