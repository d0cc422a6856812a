import { describe, expect, it } from 'vitest';
import { themeCommand } from './theme-command.mjs';

/** @param {readonly string[]} args @param {Readonly<Record<string, string>>} files */
function run(args, files = {}) {
  /** @type {Record<string, string>} */
  const written = {};
  /** @type {string[]} */
  const said = [];
  const code = themeCommand(args, {
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    write: (folder, name, text) => {
      written[`${folder}/${name}`] = text;
    },
    print: (text) => said.push(text),
    complain: (text) => said.push(text),
  });
  return { code, written, said: said.join('\n') };
}

describe('phoihop-theme', () => {
  it('makes a kit from two or three colours, named after its file', () => {
    const colours = JSON.stringify({ accent: '#1c6b43', ground: '#f1f3ec', roles: '#3b3d7e' });
    const { code, written } = run(['Sở Tôi.json', '--out', 'bo-mau'], { 'Sở Tôi.json': colours });
    expect(code).toBe(0);
    expect(Object.keys(written)).toEqual(['bo-mau/so-toi.css', 'bo-mau/so-toi.tokens.json']);
    expect(written['bo-mau/so-toi.css']).toContain('--ph-accent: #1c6b43;');
    expect(JSON.parse(written['bo-mau/so-toi.tokens.json'] ?? '')).toMatchObject({
      light: { accent: { $type: 'color', $value: '#1c6b43' } },
    });
  });

  it('names the pair that cannot be read, offers what can, and writes nothing', () => {
    const { code, written, said } = run(['a.json'], { 'a.json': '{ "accent": "#f2c230" }' });
    expect(code).toBe(1);
    expect(written).toEqual({});
    expect(said).toMatch(
      /ban ngày: màu nhấn \(accent\) #f2c230 trên nền giấy \(paper\) #ffffff: 1,\d\d:1, cần 4,50:1/u,
    );
    expect(said).toMatch(/Màu nhấn gần nhất mà mọi chỗ đều đọc được: #[\da-f]{6}/u);
  });

  it('takes the colours of a portal from its CSS, says where they stand, and keeps them', () => {
    const { code, written, said } = run(['portal.css', '--name', 'tinh-toi'], {
      'portal.css': ':root { --primary: #0a56a8 } body { background: #edf1f6 }',
    });
    expect(code).toBe(0);
    expect(said).toContain('màu nhấn: #0a56a8 (từ --primary)');
    expect(JSON.parse(written['./tinh-toi.json'] ?? '')).toEqual({
      name: 'tinh-toi',
      accent: '#0a56a8',
      ground: '#edf1f6',
    });
  });

  it.each([
    [[], 'Cách dùng'],
    [['a.json', '--force'], 'Cách dùng'],
    [['a.json', '--out'], 'Cách dùng'],
    [['khong-co.json'], 'Không mở được tệp'],
    [['hong.json'], 'không phải JSON'],
    [['hong.css'], 'không phải CSS'],
    [['xam.css'], 'Không thấy màu nhận diện'],
    [['sai.json'], '“accent”: xanh không phải là màu'],
  ])('%j: %s', (args, text) => {
    const { code, written, said } = run(args, {
      'hong.json': '{',
      'hong.css': 'a { color: ',
      'xam.css': 'a { color: #333 }',
      'sai.json': '{ "accent": "xanh" }',
    });
    expect(code).toBe(2);
    expect(written).toEqual({});
    expect(said).toContain(text);
  });
});
