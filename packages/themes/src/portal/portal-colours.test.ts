import { describe, expect, it } from 'vitest';
import { portalColours } from './index.js';

describe('the colours of a portal, from its style sheet', () => {
  it('are what it calls its brand', () => {
    expect(
      portalColours(
        ':root { --bs-primary: var(--xanh); --xanh: #0b5e3c; } .btn-primary { background: #333 }',
      ),
    ).toEqual({ seed: { accent: '#0b5e3c' }, sources: { accent: '--bs-primary' } });
    expect(portalColours('body { --wp--preset--color--primary: rgb(160, 20, 40) }')?.seed.accent).toBe(
      '#a01428',
    );
  });

  it('else those of its buttons, its links, its head, the last rule first', () => {
    const links = 'a { color: #00f } header { background: #900 }';
    const buttons =
      '.btn-primary, .x { background-color: #0a56a8 } .btn-primary:hover { background-color: #f00 }';
    expect(portalColours(`${links} ${buttons}`)).toMatchObject({
      seed: { accent: '#0a56a8' },
      sources: { accent: '.btn-primary { background-color }' },
    });
    expect(portalColours(`${links} a { color: #070 }`)?.seed.accent).toBe('#007700');
    expect(portalColours('header { background: #900 url(hoa-tiet.png) repeat-x }')?.seed.accent).toBe(
      '#990000',
    );
  });

  it('with its ground, letters and corners where they are plain', () => {
    const css = `
      body { background: #f4f1ea; font-family: "Segoe UI",
        Arial, sans-serif }
      .btn { border-radius: 4px } a { color: #a61c22 }`;
    expect(portalColours(css)?.seed).toEqual({
      accent: '#a61c22',
      ground: '#f4f1ea',
      font: '"Segoe UI", Arial, sans-serif',
      radius: '4px',
    });
    expect(
      portalColours('body { background: #222 } .btn { border-radius: 4px 0 } a { color: #c00 }')?.seed,
    ).toEqual({
      accent: '#cc0000',
    });
  });

  it('are none where all is grey, or goes in a circle', () => {
    expect(portalColours('a { color: #333 } body { color: black }')).toBeUndefined();
    expect(portalColours(':root { --primary: var(--primary) }')).toBeUndefined();
    expect(() => portalColours('a { color: ')).toThrow();
  });
});
