// The analyzer is written in JavaScript, and its types do not name the plugin for Lit.
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
