/** The text of `generated/tokens.ts`. */
export function generate(): Promise<string>;
