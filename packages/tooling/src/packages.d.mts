/** Packages without a DOM: vitest tests them in Node. */
export declare const packagesWithoutDom: string[];
