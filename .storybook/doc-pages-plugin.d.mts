import type { Plugin } from 'vite';

export const servedFolders: readonly string[];
export function writeDocPages(root: string): void;
export function docPagesPlugin(): Plugin;
