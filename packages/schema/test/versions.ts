import * as schema036 from "@airbyte-web-backend/schema";
import * as schema20 from "@airbyte-web-backend/schema/2.0";
import { document as document20 } from "@airbyte-web-backend/schema/2.0/document";
import * as enums20 from "@airbyte-web-backend/schema/2.0/enums";
import * as lenient20 from "@airbyte-web-backend/schema/2.0/validators";
import * as strict20 from "@airbyte-web-backend/schema/2.0/validators/strict";
import { document as document036 } from "@airbyte-web-backend/schema/document";
import * as enums036 from "@airbyte-web-backend/schema/enums";
import * as lenient036 from "@airbyte-web-backend/schema/validators";
import * as strict036 from "@airbyte-web-backend/schema/validators/strict";

type Json = Record<string, unknown>;
type AnyValidator = (value: unknown) => readonly lenient036.Issue[];

/** The entries of one version, with types that fit any version. */
export interface Version {
  readonly name: string;
  readonly schema: Json & { readonly operations: Readonly<Record<string, TableEntry>> };
  readonly document: typeof document036;
  readonly enums: Json;
  readonly lenient: Validators;
  readonly strict: Validators & { readonly requestValidators: Readonly<Record<string, AnyValidator>> };
}

export interface Validators extends Json {
  readonly responseValidators: Readonly<Record<string, AnyValidator>>;
}

export interface TableEntry {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly effect: string;
  readonly writeWhen?: string;
  readonly request?: string;
  readonly responses: Readonly<Record<string, string>>;
}

/** An operation of a document. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly "x-effect": string;
  readonly "x-write-when"?: string;
  readonly requestBody?: DocumentedBody & { readonly required: boolean };
  readonly responses: Readonly<Record<string, DocumentedBody>>;
}

export interface DocumentedBody {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface Media {
  readonly schema: { readonly $ref: string };
  readonly examples: Readonly<Record<string, { readonly $ref: string }>>;
}

export const versions: readonly Version[] = [
  {
    name: "0.36",
    schema: schema036 as unknown as Version["schema"],
    document: document036,
    enums: enums036,
    lenient: lenient036 as unknown as Validators,
    strict: strict036 as unknown as Version["strict"],
  },
  {
    name: "2.0",
    schema: schema20 as unknown as Version["schema"],
    document: document20,
    enums: enums20,
    lenient: lenient20 as unknown as Validators,
    strict: strict20 as unknown as Version["strict"],
  },
];

/** The operations of a document with their method and path, in document order. */
export function operationsOf({
  document,
}: Version): { method: string; path: string; operation: DocumentedOperation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation: operation as DocumentedOperation,
    })),
  );
}

/** Resolves a reference in a document. Undefined if it does not exist. */
export function resolve({ document }: Version, ref: string): unknown {
  const keys = ref.replace(/^#\//, "").split("/");
  return keys.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], document);
}

/** A body, with its reference resolved. */
export function bodyOf(version: Version, body: DocumentedBody): DocumentedBody {
  return body.$ref === undefined ? body : (resolve(version, body.$ref) as DocumentedBody);
}

/** The name of the schema of a body. Undefined if it has none. */
export function schemaOf(version: Version, body: DocumentedBody | undefined): string | undefined {
  return mediaOf(version, body)?.schema.$ref.replace("#/components/schemas/", "");
}

/** The examples of a body by name, such as `WorkspaceBody`. */
export function examplesOf(version: Version, body: DocumentedBody | undefined): [name: string, value: unknown][] {
  return Object.values(mediaOf(version, body)?.examples ?? {}).map(({ $ref }) => [
    $ref.replace("#/components/examples/", ""),
    (resolve(version, $ref) as { value: unknown }).value,
  ]);
}

function mediaOf(version: Version, body: DocumentedBody | undefined): Media | undefined {
  return body && bodyOf(version, body).content?.["application/json"];
}
