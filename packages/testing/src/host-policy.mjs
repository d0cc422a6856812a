/** The policy that a portal must allow for the widgets, and nothing more (docs/security.md). */
export const hostPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html ProseMirrorClipboard phoihop 'allow-duplicates'",
].join('; ');
