/** A file as a person gets it. */
export interface SavedFile {
  name: string;
  /** Its media type. */
  type: string;
  contents: BlobPart;
}

/** So long the browser may need to take the file over (milliseconds). */
const TAKEN_OVER = 10_000;

/** Hands a file to the person, as downloads go; to be called while they press something. Nothing leaves the page. */
export function saveFile({ name, type, contents }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN_OVER);
}
