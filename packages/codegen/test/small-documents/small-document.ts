import type { Schema } from "../../src/document/openapi-document.ts";
import { ref } from "../make-document.ts";

/** A small document, and values for its generated code. */
export interface SmallDocument {
  /** Its special feature. Completes "a document with". */
  readonly name: string;
  readonly schemas?: Record<string, Schema | Record<string, unknown>>;
  readonly paths?: Record<string, unknown>;
  /** Other parts of the document. */
  readonly other?: Record<string, unknown>;
  /** Valid and invalid values by schema, with the name in code. The test adds mutations of them. */
  readonly values?: Record<string, readonly unknown[]>;
  /** Whether each object sets `additionalProperties`, so that strict validators agree with Ajv. */
  readonly isExplicit?: boolean;
  /** Schemas whose valid values have undescribed properties, which strict validators refuse. */
  readonly undescribed?: readonly string[];
  /** A program that compiles with `api`, `operations`, `paths` and `enums`. */
  readonly program?: string;
}

export function json(schema: unknown): object {
  return { "application/json": { schema } };
}

export function answer(schema: unknown): object {
  return { description: "", content: json(schema) };
}

/** An operation with a `Thing` as request and response. */
export function both(schema: unknown = ref("Thing")): Record<string, unknown> {
  return { "/things": { post: operation("both", { body: schema, answer: schema }) } };
}

export function operation(
  operationId: string | undefined,
  parts: { body?: unknown; answer?: unknown } & Record<string, unknown>,
): Record<string, unknown> {
  const { body, answer: response, ...others } = parts;
  return {
    ...(operationId !== undefined && { operationId }),
    "x-effect": "read",
    ...(body !== undefined && { requestBody: { required: true, content: json(body) } }),
    responses: { "200": response === undefined ? { description: "" } : answer(response) },
    ...others,
  };
}

export function object(properties: Record<string, unknown>, more: object = {}): Record<string, unknown> {
  return { type: "object", properties, ...more };
}

export const text: Schema = { type: "string" };
export const cat: Record<string, unknown> = object(
  { t: text, meows: { type: "boolean" } },
  { required: ["t", "meows"] },
);
export const dog: Record<string, unknown> = object(
  { t: text, barks: { type: "boolean" } },
  { required: ["t", "barks"] },
);
export const size: Schema = { type: "string", enum: ["s", "l"] };
