import { describe, expect, it } from 'vitest';
import { textOf } from '../read/testing/documents/index.js';
import { jointPlan } from '../read/testing/documents/joint-plan.js';
import { readCommand } from './read-command.mjs';

/** @param {readonly string[]} args @param {Readonly<Record<string, string>>} files */
function run(args, files = {}) {
  /** @type {string[]} */
  const printed = [];
  /** @type {string[]} */
  const complaints = [];
  const code = readCommand(args, {
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

const plan = textOf(jointPlan);

describe('phoihop-read', () => {
  it('tells what it found', () => {
    const { code, printed } = run(['plan.txt'], { 'plan.txt': plan });
    expect(code).toBe(0);
    expect(printed).toContain('Kế hoạch phối hợp: Phối hợp công tác dân tộc năm 2026');
    expect(printed).toContain('Số, ký hiệu: 07/KHPH-MTTQ-SDTTG');
    expect(printed).toContain('Nơi nhận: 4');
  });

  it('prints the whole reading as JSON', () => {
    const { code, printed } = run(['plan.txt', '--json'], { 'plan.txt': plan });
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ plan: { kind: 'coordination-plan' }, repairs: [] });
  });

  it('ends with 1 where nothing of a document is found', () => {
    const { code, printed, complaints } = run(['a.txt'], { 'a.txt': 'xin chào' });
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complaints).toContain('Không thấy kế hoạch');
  });

  it('ends with 2 where it was called wrongly or the file is not there', () => {
    expect(run([]).code).toBe(2);
    expect(run(['a.txt', '--yaml']).code).toBe(2);
    expect(run(['missing.txt'])).toMatchObject({
      code: 2,
      complaints: 'Không mở được tệp; kiểm tra lại đường dẫn: missing.txt',
    });
  });
});
