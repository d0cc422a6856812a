/**
 * Short forms that every official reads without being told. Words of one field (DTTS, MTQG, NTM …) are not among
 * them: a plan goes to offices of other fields too, and introduces them once.
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  // Bodies of the state, the party, the front and its members
  (
    'UBND HĐND MTTQ MTTQVN UBMTTQ UBMTTQVN UBTW UBTWMTTQVN TW TU TƯ VN QH ĐBQH BCH BTV BTT BCĐ ĐTN TNCS LHPN LHTN ' +
    'CCB CAND QĐND VKSND TAND ' +
    // Kinds of papers, as numbers print them
    'NQ NĐ CP TTg QĐ CT TT KH CTr KL TB BC HD TTr CV ' +
    // Daily life and its services
    'STT TT BHYT BHXH BHTN HTX CLB CNTT CMND CCCD THCS THPT PTDT TDP TP VND USD EUR OCOP VNeID VNPT VTV AM PM ' +
    // Names of other tongues (NĐ 30/2020, Phụ lục II, Mục IV, khoản 2, điểm b)
    'ASEAN APEC UNESCO UNICEF UNDP WHO WTO EU FAO ILO ODA NGO FDI GDP HIV AIDS COVID ISO QR SMS PDF AI IT ' +
    // Compounds of everyday plans
    'KT-XH QP-AN AN-QP'
  ).split(' '),
);
