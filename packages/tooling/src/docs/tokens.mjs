import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository.mjs';
import { tableOf } from './marks.mjs';

const neutral = join(repositoryRoot, 'packages', 'themes', 'src', 'generated', 'neutral.css');

/**
 * The custom properties of the first rule of a style sheet whose selector begins so.
 * @param {string} css
 * @param {string} selector
 * @returns {ReadonlyMap<string, string>}
 */
export function propertiesOf(css, selector) {
  const from = css.indexOf(selector);
  if (from < 0) throw new RangeError(`The style sheet has no ${selector}.`);
  const block = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return new Map(
    Array.from(block.matchAll(/(--ph-[a-z\d-]+):\s*([^;]+);/gu), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Every token with its value by day and by night. @param {import('./words.mjs').Words} words */
export function tokenTable(words) {
  const css = readFileSync(neutral, 'utf8');
  const day = propertiesOf(css, ':root');
  const night = propertiesOf(css, "[data-ph-theme='dark']");
  const rows = Array.from(day, ([name, value]) => [
    `\`${name}\``,
    `\`${value}\``,
    night.has(name) ? `\`${night.get(name) ?? ''}\`` : '',
  ]);
  return tableOf([words.name, words.light, words.dark], rows);
}

/**
 * The tokens that the styles of a package use, as a list in words.
 * @param {string} folder `packages/plan-editor`
 */
export function tokensUsed(folder) {
  const styles = readdirSync(join(repositoryRoot, folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(repositoryRoot, folder, 'src', path), 'utf8'));
  const known = Array.from(propertiesOf(readFileSync(neutral, 'utf8'), ':root').keys());
  return known
    .filter((name) => styles.some((text) => text.includes(`var(${name.replace('--ph-', '--_')})`)))
    .map((name) => `\`${name}\``)
    .join(', ');
}
