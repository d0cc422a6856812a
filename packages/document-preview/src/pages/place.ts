import type { Page, Piece } from '@phoihop/document/pages';
import type { DocumentPart } from '@phoihop/document/profile';

/** A place of the document: an item, a line of Nơi nhận, a part of its form, or a page (from 0). */
export type Place = { item: string } | { recipient: string } | { part: DocumentPart } | { page: number };

function isAt(piece: Piece, place: Place): boolean {
  if (piece.kind === 'rule') return false;
  if ('item' in place)
    return piece.kind === 'text'
      ? piece.paragraph.item === place.item
      : piece.kind === 'table' && piece.item === place.item;
  if (piece.kind === 'box') return 'part' in place && piece.box.part === place.part;
  if (piece.kind === 'table') return 'part' in place && place.part === 'table-cell';
  return 'recipient' in place
    ? piece.paragraph.recipient === place.recipient
    : 'part' in place && piece.paragraph.part === place.part;
}

/** The first page on which a place stands, from 0; -1 where it is not printed. */
export function pageOf(place: Place, pages: readonly Page[]): number {
  if ('page' in place) return place.page < pages.length ? place.page : -1;
  return pages.findIndex(({ pieces }) => pieces.some((piece) => isAt(piece, place)));
}

/** The first of some places that is printed. */
export function printedPlace(
  places: readonly Place[],
  pages: readonly Page[],
): { place: Place; page: number } | undefined {
  for (const place of places) {
    const page = pageOf(place, pages);
    if (page >= 0) return { place, page };
  }
  return undefined;
}

/** The element of a place on a sheet that was drawn. */
export function elementOf(place: Place, sheet: HTMLElement): HTMLElement | undefined {
  if ('page' in place) return undefined;
  const [name, value] = Object.entries(place)[0] ?? [];
  return Array.from(sheet.querySelectorAll<HTMLElement>('[tabindex]')).find(
    ({ dataset }) => name !== undefined && dataset[name] === value,
  );
}
