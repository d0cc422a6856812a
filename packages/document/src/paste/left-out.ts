import type { Style } from './styles.js';

/** Elements that show no text of a document, or none that is its own. */
const ELEMENTS = new Set([
  ...['head', 'title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template', 'xml'],
  ...[
    'svg',
    'math',
    'canvas',
    'iframe',
    'frame',
    'frameset',
    'noframes',
    'object',
    'embed',
    'applet',
    'param',
  ],
  ...['img', 'picture', 'source', 'audio', 'video', 'track', 'map', 'area'],
  ...[
    'input',
    'select',
    'textarea',
    'button',
    'option',
    'optgroup',
    'datalist',
    'output',
    'meter',
    'progress',
  ],
  ...['label', 'nav', 'dialog', 'del', 'rp', 'rt', 'colgroup', 'col'],
]);

/** Parts of a web page around its document. */
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
]);

/** Page heads and feet, comments and deleted text, by the class names of Word. */
const CLASSES = /(?:^|\s)(?:msoheader|msofooter|msocommentreference|msocomanchor|msocomtxt|msodel)(?:\s|$)/iu;

const WORD_PARTS = new Set([
  'header',
  'footer',
  'comment',
  'comment-list',
  'footnote-separator',
  'endnote-separator',
]);

function isHidden(element: Element, style: Style): boolean {
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  );
}

/**
 * Whether an element and all inside it is left out: code, controls, hidden and deleted text, comments, page heads.
 * The head and foot of an article (`inArticle`) belong to it; those of a page do not.
 */
export function isLeftOut(element: Element, style: Style, inArticle: boolean): boolean {
  const name = element.localName.toLowerCase();
  // `o:p` is Word's empty mark, `v:` are shapes, `m:` formulas; smart tags (`st1:place`) hold plain text.
  if (ELEMENTS.has(name) || /^[ovm]:/u.test(name)) return true;
  return (
    isHidden(element, style) ||
    (!inArticle && (name === 'header' || name === 'footer')) ||
    ROLES.has(element.getAttribute('role') ?? '') ||
    CLASSES.test(element.getAttribute('class') ?? '') ||
    WORD_PARTS.has(style.get('mso-element') ?? '') ||
    // LibreOffice writes page heads as `<div title="header">`.
    (name === 'div' && /^(?:header|footer)$/u.test(element.getAttribute('title') ?? ''))
  );
}
