/** Every generated file by name, with its text. */
export function generate(): Promise<Record<string, string>>;
