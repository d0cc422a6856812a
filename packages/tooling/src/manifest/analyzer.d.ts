// The analyzer is written in JavaScript, and its types name neither `create` nor the plugin for Lit.
declare module '@custom-elements-manifest/analyzer/src/create.js' {
  export function create(options: {
    modules: readonly import('typescript').SourceFile[];
    plugins: readonly unknown[];
    context: { dev: boolean };
  }): import('./public-api.mjs').Manifest;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
