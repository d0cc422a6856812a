/** A file of a release as the loader must know it. */
export interface ReleaseFile {
  /** `sha384-…`, as in an `integrity` attribute. */
  readonly integrity: string;
  /** What the file imports at once, by name. */
  readonly imports: readonly string[];
}

/** The files of a release: what the loader checks before anything runs. The build writes it as `chunks-….json`. */
export interface ReleaseFiles {
  readonly files: Readonly<Record<string, ReleaseFile>>;
  /** The file of each entry: of a widget by the name in its tag, of `verified` and `doctor`. */
  readonly entries: Readonly<Record<string, string>>;
  /** The sheets of the brand kits, by their names. */
  readonly kits: Readonly<Record<string, ReleaseSheet>>;
}

/** A sheet of a release, and its hash. */
export interface ReleaseSheet {
  readonly file: string;
  readonly integrity: string;
}

/** What the build writes into the loader. */
export interface ReleaseMark {
  readonly version: string;
  /** The file that holds `ReleaseFiles`, and its hash. */
  readonly chunks: { readonly file: string; readonly integrity: string };
  /** The sheet of the neutral kit. */
  readonly styles: ReleaseSheet;
  /** The widgets by the name in their tags. */
  readonly names: readonly string[];
}

/** Why a file did not come: it is missing, the line is cut, or its bytes are not those of the release. */
export class ReleaseFault extends Error {
  constructor(readonly file: string) {
    super(`Phối hợp: ${file} was refused or did not come; nothing of it has run.`);
    this.name = 'ReleaseFault';
  }
}
