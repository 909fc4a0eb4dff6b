type Path = readonly string[];

/** The fields of a stream's JSON schema, each before the fields below it. */
export function fieldPaths(jsonSchema: unknown, above: Path = []): Path[] {
  return Object.entries(Object(Object(jsonSchema).properties)).flatMap(([name, schema]) => {
    const path = [...above, name];
    return [path, ...fieldPaths(schema, path)];
  });
}

/** A field for display: `address.city`. */
export function pathText(path: Path): string {
  return path.join(".");
}

/** A primary key for display: `order_id, line`. Empty: none. */
export function keyText(key: readonly Path[] | null | undefined): string {
  return (key ?? []).map(pathText).join(", ");
}
