import type { OpenApiDocument, Schema } from "../document/openapi-document.ts";

/** A parameter or a header. It may have keywords about its format, such as `style`. */
export interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** The parameters of an operation and of its path as an object with properties such as `query.limit`. */
export function parametersOf({ paths }: OpenApiDocument, path: string, method: string): Schema {
  const item = paths[path] as { parameters?: Parameter[] } & Record<string, { parameters?: Parameter[] }>;
  const all = [...(item.parameters ?? []), ...(item[method]?.parameters ?? [])];
  return asObject(
    all.map(({ name = "", in: place, ...parameter }) => [
      `${place}.${place === "header" ? name.toLowerCase() : name}`,
      parameter,
    ]),
  );
}

/** The headers of a response as an object with properties such as `header.x-total`. */
export function headersOf(headers: Readonly<Record<string, Parameter>> = {}): Schema {
  return asObject(Object.entries(headers).map(([name, header]) => [`header.${name.toLowerCase()}`, header]));
}

/** A later parameter replaces an earlier one of the same name: the operation's replaces the path's. */
function asObject(parameters: readonly (readonly [name: string, Parameter])[]): Schema {
  const byName = [...new Map(parameters)];
  return {
    properties: Object.fromEntries(
      byName.map(([name, { required: _, schema, ...howWritten }]) => [name, { ...howWritten, ...schema }]),
    ),
    required: byName.filter(([, { required }]) => required).map(([name]) => name),
  };
}
