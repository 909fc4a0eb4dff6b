/** A file as a string, as Vitest imports it. */
declare module "*?raw" {
  const text: string;
  export default text;
}
