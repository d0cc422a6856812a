/** A style sheet of a peer, bundled as text. */
declare module '*.css' {
  const text: string;
  export default text;
}
