import { internalError } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import { isSameStream } from "../rules/catalogs.ts";
import { applyMapper, fieldsOf, readMapper } from "../rules/mappers.ts";
import { configuredStreams, requireConnection, type Store } from "../store.ts";

/**
 * 2.0-validate-mappers [observed]: nothing is stored. A mapper that fails passes its fields on.
 *
 * @throws {ErrorResponse} 400: a mapper cannot be read. 404: unknown connection. 500: unknown stream.
 */
export function validateMappers({ state }: Store, body: Json): unknown {
  const connection = requireConnection(state, String(required(body["connectionId"])));
  const { name, namespace } = required(body["streamDescriptor"]) as { name?: string; namespace?: string | null };
  const wanted = { name: required(name), namespace: namespace ?? null };
  const found = configuredStreams(connection).find(({ stream }) => isSameStream(stream, wanted));
  if (!found) throw internalError();
  const initialFields = fieldsOf(found.stream.jsonSchema, found.config.primaryKey, found.config.cursorField);
  let fields = initialFields;
  const sent = ((body["mappers"] ?? []) as Json[]).map((item) => readMapper(required(item)));
  const mappers = sent.map((mapper) => {
    const inputFields = fields;
    const applied = applyMapper(inputFields, mapper);
    if (Array.isArray(applied)) fields = applied;
    return {
      ...(mapper.id !== undefined && { id: mapper.id }),
      outputFields: fields,
      inputFields,
      ...(!Array.isArray(applied) && { validationError: applied }),
    };
  });
  return { initialFields, outputFields: fields, mappers };
}
