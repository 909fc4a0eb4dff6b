/** The number of columns in a stream's JSON schema. */
export function columnCount(schema: Readonly<Record<string, unknown>> | null | undefined): number {
  return Object.keys(Object(schema?.["properties"])).length;
}
