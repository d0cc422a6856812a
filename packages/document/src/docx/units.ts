/** Twentieths of a point, in which Word measures. */
export function twips(inMillimetres: number): number {
  return Math.round((inMillimetres / 25.4) * 1440);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Half points, in which Word measures letters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, in which Word measures lines. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** What XML cannot hold in any form: control characters and halves of pairs. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function xmlText(text: string): string {
  return text.replaceAll(NOT_XML, '');
}
