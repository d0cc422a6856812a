/** An element with a class and, where it has one, a role. Grids draw by hand what is drawn many hundred times. */
export function made(name: string, role?: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  if (role !== undefined) element.setAttribute('role', role);
  return element;
}

/** A stretch of text that is changed in place. */
export function textIn(parent: HTMLElement, name: string): Text {
  const span = document.createElement('span');
  span.className = name;
  const text = document.createTextNode('');
  span.append(text);
  parent.append(span);
  return text;
}

/** Writes a text only where it is another. */
export function write(text: Text, value: string): void {
  if (text.data !== value) text.data = value;
}

/** Sets an attribute only where it is another; undefined takes it out. */
export function mark(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** A length in CSS pixels, through the CSSOM. */
export function setLength(element: HTMLElement, property: string, pixels: number): void {
  element.style.setProperty(property, `${String(pixels)}px`);
}
