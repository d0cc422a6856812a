import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import { planFile, recipient } from '../testing/builders.js';
import { addressFile, recipientsCsv, recipientsText, type CsvWords } from './export.js';
import { addPasted, recipientsFromText } from './from-text.js';
import { isBeforeMerger, provinceOf } from './province.js';

const words: CsvWords = {
  number: 'TT',
  recipient: 'Nơi nhận',
  purpose: 'Mục đích',
  copies: 'Số bản',
  purposes: { report: 'báo cáo', act: 'thi hành', coordinate: 'phối hợp', know: 'để biết', archive: 'lưu' },
};

describe('recipients from the text of a document', () => {
  it('lose heading, dashes and end marks; wrapped lines are joined, signatures left out, repeats said', () => {
    const { plan } = planFile({ recipients: [recipient('a', 'UBND tỉnh (b/c)')] });
    const pasted = recipientsFromText(
      plan,
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\r\n- Ủy ban nhân dân tỉnh (b/c);\tCHỦ TỊCH\r\n- Các sở: Nội vụ, Tài chính,\nY tế;\n– Hội LHPN tỉnh\n- Lưu: VT, TH (03).\n\nLò Văn Panh',
    );
    expect(pasted.lines.map(({ recipient: { text } }) => text)).toEqual([
      'Ủy ban nhân dân tỉnh (b/c)',
      'Các sở: Nội vụ, Tài chính, Y tế',
      'Hội LHPN tỉnh',
      'Lưu: VT, TH (03)',
    ]);
    expect(pasted.lines.map(({ repeats }) => repeats)).toEqual([
      'UBND tỉnh (b/c)',
      undefined,
      undefined,
      undefined,
    ]);
    expect(pasted.leftOut).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Văn Panh']);
  });

  it('are one for each line of a plain list', () => {
    const lines = recipientsFromText(planFile([]).plan, 'Sở Nội vụ\nSở Y tế\n\nSở Y tế\n').lines;
    expect(lines.map(({ recipient: { text }, repeats }) => [text, repeats])).toEqual([
      ['Sở Nội vụ', undefined],
      ['Sở Y tế', undefined],
      ['Sở Y tế', 'Sở Y tế'],
    ]);
  });

  it('are added before the archive line, in their order', () => {
    const file = planFile({ recipients: [recipient('a', 'UBND tỉnh'), recipient('l', 'Lưu: VT')] });
    const { lines } = recipientsFromText(file.plan, '- Sở Nội vụ;\n- Sở Y tế;');
    const change = addPasted(
      file.plan,
      lines.map((line) => line.recipient),
    );
    const result = change && applyChange(file, change);
    expect(result?.ok && result.value.plan.recipients.map(({ text }) => text)).toEqual([
      'UBND tỉnh',
      'Sở Nội vụ',
      'Sở Y tế',
      'Lưu: VT',
    ]);
    expect(addPasted(file.plan, [])).toBeNull();
  });

  it('are those that were written out', () => {
    const recipients = ['UBND tỉnh (b/c)', 'Các sở, ban, ngành', 'Lưu: VT (03)'].map((text) =>
      recipient(text, text),
    );
    const read = recipientsFromText(planFile([]).plan, recipientsText(recipients)).lines;
    expect(read.map((line) => line.recipient.text)).toEqual(recipients.map(({ text }) => text));
  });
});

describe('recipients for others', () => {
  it('are the text of the decree', () => {
    const recipients = [recipient('a', 'UBND tỉnh (b/c)'), recipient('c', ' '), recipient('b', 'Lưu: VT')];
    expect(recipientsText(recipients)).toBe('Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.');
  });

  it('are a table that a spreadsheet takes as text', () => {
    const csv = recipientsCsv(
      [recipient('a', 'Sở "A"; Sở B (b/c)'), recipient('b', '=HYPERLINK("x")')],
      words,
    );
    expect(csv.startsWith('\uFEFFTT;Nơi nhận;Mục đích;Số bản\r\n')).toBe(true);
    expect(csv).toContain('1;"Sở ""A""; Sở B";báo cáo;2\r\n');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('are one address for each body, without archive and persons', () => {
    const { plan } = planFile({
      number: { raw: '05/KH-UBND' },
      agencies: [{ id: 'nv', name: 'Sở Nội vụ', aliases: [], kind: 'body' }],
      recipients: [
        recipient('a', 'HĐND, UBND tỉnh (b/c)'),
        { ...recipient('b', 'Sở Nội vụ'), copies: 2 },
        recipient('c', 'đồng chí Lò Văn Panh'),
        recipient('d', 'Lưu: VT'),
      ],
    });
    const file = addressFile(plan);
    expect(file.document).toMatchObject({ number: '05/KH-UBND' });
    expect(file.addresses).toEqual([
      { recipient: 'a', name: 'HĐND tỉnh', purpose: 'report' },
      { recipient: 'a', name: 'UBND tỉnh', purpose: 'report' },
      { recipient: 'b', name: 'Sở Nội vụ', agency: 'nv', copies: 2 },
    ]);
    expect(file.leftOut).toEqual(['c']);
  });
});

describe('the province of a plan', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'], undefined, 'Sơn La', undefined],
    [['UBND TỈNH TRÀ VINH'], undefined, 'Vĩnh Long', 'Trà Vinh'],
    [['UBND'], 'Huế', 'Huế', undefined],
    [['UBND TỈNH SÔNG LAM'], 'Sông Lam', undefined, undefined],
  ])('%s', (superior, place, name, former) => {
    const found = provinceOf({ issuers: [{ superior, name: 'SỞ NỘI VỤ' }], ...(place ? { place } : {}) });
    expect([found?.province.name, found?.former?.name]).toEqual([name, former]);
  });

  it('had districts before 01/07/2025', () => {
    expect(isBeforeMerger({ date: '2023-05-30' })).toBe(true);
    expect(isBeforeMerger({ date: '2026-01-05' })).toBe(false);
    expect(isBeforeMerger({})).toBe(false);
  });
});
