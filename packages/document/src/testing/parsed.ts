import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
const parser = new window.DOMParser();
const serializer = new window.XMLSerializer();

/** HTML as a browser parses it from the clipboard: an inert document's body. */
export function parsed(html: string): HTMLElement {
  return parser.parseFromString(html, 'text/html').body;
}

/** An empty document, for tests that build their own nodes. */
export function emptyDocument(): Document {
  return window.document.implementation.createHTMLDocument();
}

/** Nodes written out as HTML, as a clipboard carries them. */
export function markup(nodes: DocumentFragment): string {
  return serializer.serializeToString(nodes).replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
}
