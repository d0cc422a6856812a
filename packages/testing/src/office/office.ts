import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word or a line of a page; millimetres from the upper left edge of the paper. */
export interface Placed {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  words: Placed[];
  /** Solid horizontal lines, from left to right. */
  rules: Omit<Placed, 'text'>[];
}

export interface PrintedDocument {
  pages: PrintedPage[];
  /** Names of the fonts that are in the file. */
  fonts: string[];
}

const MILLIMETRES = 25.4 / 72;

/** The box of a word is 1.3 times as high as its letters are large; 0.891 of their size stand above the line. */
const HEIGHT_OF_BOX = 1.3;
const ASCENT = 0.891;

/** The size of letters in points. */
export function sizeOf({ top, bottom }: Placed): number {
  return (bottom - top) / MILLIMETRES / HEIGHT_OF_BOX;
}

/** Where letters stand, in millimetres. */
export function baselineOf({ bottom, top }: Placed): number {
  return top + ((bottom - top) * ASCENT) / HEIGHT_OF_BOX;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

function placedOf(attributes: string, text: string): Placed {
  const at = (name: string): number =>
    Number(new RegExp(`${name}="([\\d.-]+)"`, 'u').exec(attributes)?.[1]) * MILLIMETRES;
  return { text, left: at('xMin'), right: at('xMax'), top: at('yMin'), bottom: at('yMax') };
}

/** Horizontal lines in a drawing: strokes between two points of one height. */
function rulesIn(svg: string): PrintedPage['rules'] {
  const rules: PrintedPage['rules'] = [];
  const strokes =
    /<path style="fill:none;[^"]*" d="M ([\d. -]+) L ([\d. -]+) "(?: transform="matrix\(([^)]+)\)")?/gu;
  for (const [, from = '', to = '', matrix = '1,0,0,1,0,0'] of svg.matchAll(strokes)) {
    const [a = 1, , , d = 1, e = 0, f = 0] = matrix.split(',').map(Number);
    const [start, end] = [from, to].map((point) => point.trim().split(' ').map(Number));
    const [left, right] = [start?.[0] ?? 0, end?.[0] ?? 0].map((x) => (a * x + e) * MILLIMETRES);
    const [top, bottom] = [start?.[1] ?? 0, end?.[1] ?? 0].map((y) => (d * y + f) * MILLIMETRES);
    if (left === undefined || right === undefined || top === undefined || bottom === undefined) continue;
    if (Math.abs(top - bottom) < 0.1)
      rules.push({ left: Math.min(left, right), right: Math.max(left, right), top, bottom });
  }
  return rules;
}

function pagesOf(pdf: string): PrintedPage[] {
  const layout = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return Array.from(
    layout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu),
    ([, width, height, content = '']): PrintedPage => ({
      width: Number(width) * MILLIMETRES,
      height: Number(height) * MILLIMETRES,
      words: Array.from(
        content.matchAll(/<word ([^>]+)>(.*?)<\/word>/gsu),
        ([, attributes = '', text = '']) => placedOf(attributes, unescaped(text).normalize('NFC')),
      ),
      rules: [],
    }),
  );
}

/** The lines of one page, measured from a drawing of it. Pages count from 0. */
function withRules(pdf: string, pages: PrintedPage[], page: number): void {
  const number = String(page + 1);
  const svg = execFileSync('pdftocairo', ['-svg', '-f', number, '-l', number, pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const measured = pages[page];
  if (measured) measured.rules = rulesIn(svg);
}

function fontsOf(pdf: string): string[] {
  const [, , ...lines] = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => line.split(/\s+/u)[0] ?? '');
}

/** LibreOffice without a window, in folders of its own. */
export class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), 'phoihop-office-'));

  /** DOCX files by name, opened and saved in another format; the bytes of each by the same name. */
  convert(files: ReadonlyMap<string, Uint8Array>, format: 'pdf' | 'docx'): Map<string, Uint8Array> {
    return this.#converted(files, { from: 'docx', to: format, options: [] });
  }

  /** Texts or pages by name, opened and saved as DOCX; the bytes of each by the same name. */
  saved(files: ReadonlyMap<string, string>, kind: 'txt' | 'html'): Map<string, Uint8Array> {
    const filter = kind === 'txt' ? 'Text (encoded):UTF8' : 'HTML (StarWriter)';
    const written = new Map(Array.from(files, ([name, text]) => [name, new TextEncoder().encode(text)]));
    return this.#converted(written, { from: kind, to: 'docx', options: [`--infilter=${filter}`] });
  }

  /** A DOCX file with words replaced, each pair once in it, and saved anew. */
  edit(file: Uint8Array, edits: readonly (readonly [before: string, after: string])[]): Uint8Array {
    const folder = mkdtempSync(join(this.#folder, 'edit-'));
    const [source, target, list] = ['source.docx', 'target.docx', 'edits.json'].map((name) =>
      join(folder, name),
    );
    writeFileSync(source ?? '', file);
    writeFileSync(list ?? '', JSON.stringify(edits));
    const script = 'packages/testing/src/office/edit-with-office.py';
    // Debian’s own Python knows LibreOffice’s bridge; another that stands before it on the path does not.
    execFileSync('/usr/bin/python3', [
      script,
      source ?? '',
      target ?? '',
      list ?? '',
      join(folder, 'profile'),
    ]);
    return readFileSync(target ?? '');
  }

  /** A PDF as its pages; the lines of the pages whose numbers are given, from 0, are measured, too. */
  measure(pdf: Uint8Array, pagesWithRules: readonly number[] = []): PrintedDocument {
    const file = join(mkdtempSync(join(this.#folder, 'pdf-')), 'document.pdf');
    writeFileSync(file, pdf);
    const pages = pagesOf(file);
    for (const page of pagesWithRules) withRules(file, pages, page);
    return { pages, fonts: fontsOf(file) };
  }

  #converted(
    files: ReadonlyMap<string, Uint8Array>,
    { from, to, options }: { from: 'docx' | 'txt' | 'html'; to: 'pdf' | 'docx'; options: string[] },
  ): Map<string, Uint8Array> {
    const source = mkdtempSync(join(this.#folder, 'in-'));
    const target = mkdtempSync(join(this.#folder, 'out-'));
    const names = Array.from(files.keys());
    const inputs = names.map((name, index) => {
      const input = join(source, `${String(index)}.${from}`);
      writeFileSync(input, files.get(name) ?? new Uint8Array());
      return input;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(this.#folder, 'profile')}`,
        '--headless',
        ...options,
        '--convert-to',
        to === 'docx' ? 'docx:MS Word 2007 XML' : 'pdf',
        '--outdir',
        target,
        ...inputs,
      ],
      // It tells of a Java that it does not need.
      { stdio: 'ignore' },
    );
    return new Map(names.map((name, index) => [name, readFileSync(join(target, `${String(index)}.${to}`))]));
  }

  /** Puts away what was written. */
  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Words of a page in lines: those that stand on one height, from left to right. */
export function linesOfPage({ words }: PrintedPage): Placed[] {
  const lines: Placed[][] = [];
  for (const word of words) {
    const line = lines.find(
      ([first]) => first !== undefined && Math.abs(baselineOf(first) - baselineOf(word)) < 0.7,
    );
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const inOrder = line.sort((first, second) => first.left - second.left);
    return {
      text: inOrder.map(({ text }) => text).join(' '),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    };
  });
}
