/** How many columns a stream has, as its JSON schema says. */
export function columnCount(schema: Readonly<Record<string, unknown>> | null | undefined): number {
  return Object.keys(Object(schema?.["properties"])).length;
}
