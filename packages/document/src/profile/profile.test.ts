import { createPlan } from '@phoihop/plan';
import { describe, expect, it } from 'vitest';
import {
  deriveProfile,
  documentParts,
  jointProfile,
  partyProfile,
  profileFor,
  stateProfile,
  textWidthOf,
  validateProfile,
  type ProfileChanges,
} from './index.js';

describe.each([stateProfile, jointProfile, partyProfile])('the profile $id', (profile) => {
  it('can be used', () => {
    expect(validateProfile(profile)).toEqual({ ok: true, value: profile });
  });

  it('keeps to the decree’s margins', () => {
    const { top, bottom, left, right } = profile.page.margins;
    for (const length of [top, bottom]) expect(length >= 20 && length <= 25).toBe(true);
    expect(left >= 30 && left <= 35 && right >= 15 && right <= 20).toBe(true);
  });
});

describe('the profiles of state and joint documents', () => {
  /** Least and most points of letters: NĐ 30/2020, Phụ lục I, Phần I, Mục V. */
  const sizes: Partial<Record<(typeof documentParts)[number], readonly [number, number]>> = {
    'national-title': [12, 13],
    motto: [13, 14],
    superior: [12, 13],
    issuer: [12, 13],
    number: [13, 13],
    'place-date': [13, 14],
    title: [13, 14],
    subject: [13, 14],
    'letter-subject': [12, 13],
    addressee: [13, 14],
    basis: [13, 14],
    heading: [13, 14],
    text: [13, 14],
    authority: [13, 14],
    position: [13, 14],
    signer: [13, 14],
    'recipients-title': [12, 12],
    recipient: [11, 11],
    'appendix-number': [14, 14],
    'appendix-title': [13, 14],
    'appendix-reference': [13, 14],
    urgency: [13, 14],
    'page-number': [13, 14],
  };

  it.each(Object.entries(sizes))('set %s in %s points', (part, [least, most]) => {
    for (const { parts } of [stateProfile, jointProfile]) {
      const style = Object.entries(parts).find(([name]) => name === part)?.[1];
      expect(style?.size).toBeGreaterThanOrEqual(least);
      expect(style?.size).toBeLessThanOrEqual(most);
    }
  });
});

describe('an agency’s own profile', () => {
  it('changes what it names and keeps the rest', () => {
    const derived = deriveProfile(stateProfile, {
      id: 'so-noi-vu',
      page: { margins: { right: 20 } },
      body: { firstLine: 10 },
      parts: { text: { size: 13 } },
    });
    expect(derived).toMatchObject({
      ok: true,
      value: {
        id: 'so-noi-vu',
        source: stateProfile.source,
        page: { height: 297, margins: { top: 20, bottom: 20, left: 30, right: 20 } },
        body: { firstLine: 10, lineHeight: stateProfile.body.lineHeight },
        parts: { text: { size: 13, align: 'justify' }, basis: stateProfile.parts.basis },
      },
    });
    expect(derived.ok && textWidthOf(derived.value)).toBe(160);
    expect(stateProfile.parts.text.size).toBe(14);
  });

  it.each<[string, Omit<ProfileChanges, 'id'>]>([
    ['profile-length', { page: { margins: { left: -1 } } }],
    ['profile-length', { page: { width: Number.NaN } }],
    ['profile-length', { parts: { text: { after: -6 } } }],
    ['profile-narrow', { page: { margins: { left: 80, right: 60 } } }],
    ['profile-size', { parts: { recipient: { size: 0 } } }],
    ['profile-line-height', { body: { lineHeight: { kind: 'multiple', value: 0.5 } } }],
    ['profile-line-height', { body: { lineHeight: { kind: 'exact', points: 10 } } }],
    ['profile-rule', { head: { issuerRule: { kind: 'solid', share: 1.5 } } }],
    ['profile-text', { font: ' ' }],
  ])('is refused with %s for %o', (code, changes) => {
    expect(deriveProfile(stateProfile, { id: 'own', ...changes })).toMatchObject({ ok: false, code });
  });

  it('is refused where a part is missing, as in JSON of an older version', () => {
    const { motto: _motto, ...parts } = stateProfile.parts;
    const read = JSON.parse(JSON.stringify({ ...stateProfile, parts })) as typeof stateProfile;
    expect(validateProfile(read)).toMatchObject({ code: 'profile-part', params: { part: 'motto' } });
  });
});

describe('the profile that a plan asks for', () => {
  const issuer = { superior: [], name: 'SỞ NỘI VỤ' };

  it.each([
    ['state', [issuer], '15/KH-SNV'],
    ['joint', [issuer, issuer], '/KHPH-MTTQ-SNV'],
    ['party', [issuer], '15-KH/TU'],
    ['state', [], null],
  ] as const)('is %s for %o', (id, issuers, raw) => {
    const plan = createPlan({ id: 'p', issuers: [...issuers], number: raw === null ? null : { raw } });
    expect(profileFor(plan).id).toBe(id);
  });
});
