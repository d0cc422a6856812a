export function buildServerFiles(folder?: string): Promise<void>;
