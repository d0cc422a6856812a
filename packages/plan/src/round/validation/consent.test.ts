import { describe, expect, it } from 'vitest';
import { prestigeRound } from '../examples/index.js';
import { consentFaults, textHash } from './consent.js';

describe('textHash', () => {
  it('is SHA-256 of the text in UTF-8 (FIPS 180-4)', () => {
    expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(textHash('đồng ý')).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('a round without purposes', () => {
  it('asks nobody who consents', () => {
    const round = { ...prestigeRound, notice: { ...prestigeRound.notice, purposes: [] } };
    expect(consentFaults(round, {})).toEqual([]);
    expect(consentFaults(prestigeRound, {}).map(({ code }) => code)).toContain('consent-by-missing');
  });
});
