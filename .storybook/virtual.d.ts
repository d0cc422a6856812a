declare module 'virtual:phoihop-manifest' {
  const manifest: { schemaVersion: string; modules: readonly object[] };
  export default manifest;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
