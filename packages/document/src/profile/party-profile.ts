import type { LayoutProfile } from './profile.js';
import { stateProfile } from './state-profile.js';

/**
 * Văn bản of the party: Hướng dẫn 05-HD/VPTW (2026) with Quy định 399-QĐ/TW, which took the place of HD 36-HD/VPTW
 * (2018). Taken from texts that quote them: an agency that has the original derives its own profile where this differs.
 */
export const partyProfile: LayoutProfile = {
  ...stateProfile,
  id: 'party',
  source: 'Hướng dẫn 05-HD/VPTW (2026)',
  page: {
    ...stateProfile.page,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    mirrored: true,
    numberFromTop: 10,
  },
  body: { firstLine: 10, lineHeight: { kind: 'exact', points: 20 } },
  parts: {
    ...stateProfile.parts,
    'national-title': { size: 15, bold: true, upper: true, align: 'centre' },
    superior: { size: 14, upper: true, align: 'centre' },
    issuer: { size: 14, bold: true, upper: true, align: 'centre' },
    number: { size: 14, align: 'centre' },
    'place-date': { size: 14, italic: true, align: 'centre' },
    title: { size: 16, bold: true, upper: true, align: 'centre', before: 12 },
    'letter-subject': { size: 12, italic: true, align: 'centre', before: 6 },
    position: { size: 14, upper: true, align: 'centre' },
    'recipients-title': { size: 14, underline: true, align: 'left' },
    recipient: { size: 12, align: 'left' },
  },
  head: {
    ...stateProfile.head,
    nationalTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: null,
    issuerRule: { kind: 'hyphens', text: '*' },
    numberOpening: 'Số ',
    subjectRule: { kind: 'hyphens', text: '-----' },
  },
  end: { ...stateProfile.end, recipientsTitle: 'Nơi nhận:' },
};
