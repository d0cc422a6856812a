/** The texts of the files in `generated`, by name. */
export function generate(): Promise<Readonly<Record<string, string>>>;
