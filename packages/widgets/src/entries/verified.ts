type Verify = (file: string) => Promise<void>;

// Without a loader nothing is checked: a bundler of the host's has the files in its own hands then.
let verify: Verify | undefined;

/** Lets the loader check every file that a widget loads later, before it runs. */
export function verifyWith(check: Verify): void {
  verify ??= check;
}

/**
 * What each `import()` of a widget becomes in the files for a script tag: the import waits until the file, and all
 * that it imports at once, have been loaded with the hash that the release names. `import()` alone would run a file
 * whose preload was refused.
 * @param file name in the release
 */
export async function verified<Module>(load: () => Promise<Module>, file: string): Promise<Module> {
  await verify?.(file);
  return load();
}
