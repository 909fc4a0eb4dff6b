import type { MockCore } from "@airbyte-web-backend/mock";
import { intercept } from "./intercept.ts";

interface Item {
  readonly connectionId: string;
  readonly name: string;
}

export interface NewerServerOptions {
  /** Whether a list has pages, as from Airbyte 1.8 on. Default true. */
  readonly hasPages?: boolean;
  /** The response to unknown properties, such as `cursor`. Default 200: they are ignored. */
  readonly unknownProperties?: 200 | 422;
  /** The count in a list. Default: the number of connections. */
  readonly total?: number;
  /** Called with the body of every update. */
  readonly onUpdate?: (body: Record<string, unknown>) => void;
}

/** Converts a connection of 0.36.5 to the format of a newer server. */
function laterRead({ schedule, ...connection }: Record<string, unknown>): Record<string, unknown> {
  const withoutNulls = Object.entries(connection).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(withoutNulls),
    schemaChange: "no_change",
    ...(schedule
      ? { schedule, scheduleType: "basic", scheduleData: { basicSchedule: schedule } }
      : { scheduleType: "manual" }),
  };
}

/**
 * The fake with the behaviour of Airbyte 1.8 and newer: lists have pages and no catalogs, an update patches and fails with
 * a `schedule`.
 */
export function newerServer(mock: MockCore, options: NewerServerOptions = {}): MockCore {
  const { hasPages = true, unknownProperties = 200, total, onUpdate } = options;
  const ask = async (path: string, body: object): Promise<Response> =>
    mock.fetch(`http://localhost/api/v1/web_backend/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return intercept(mock, async (path, answer, init) => {
    const body = JSON.parse(await new Response(init?.body).text());
    if (path === "connections/list") {
      const { workspaceId, cursor, pageSize = 20 } = body;
      if (cursor !== undefined && unknownProperties === 422)
        return Response.json({ message: "unknown" }, { status: 422 });
      const { connections } = (await (await ask(path, { workspaceId })).json()) as { connections: Item[] };
      const sorted = connections.toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
      const items = sorted.map(({ ...item }) => {
        const later = laterRead(item);
        for (const key of ["syncCatalog", "operations", "schedule", "prefix", "sourceId"]) delete later[key];
        return later;
      });
      if (!hasPages) return Response.json({ connections: items });
      const from = cursor === undefined ? 0 : 1 + sorted.findIndex(({ connectionId }) => connectionId === cursor);
      const page = items.slice(from, from + pageSize);
      return Response.json({ connections: page, page_size: pageSize, num_connections: total ?? items.length });
    }
    if (path === "connections/update") {
      onUpdate?.(body);
      if (body.schedule) return Response.json({ errorId: crypto.randomUUID() }, { status: 500 });
      const stored = mock.state.connections.find(({ connectionId }) => connectionId === body.connectionId);
      if (!stored) return Response.json({ errorId: crypto.randomUUID() }, { status: 404 });
      const { scheduleType, scheduleData, ...known } = body;
      Object.assign(stored, known);
      if (scheduleType) stored.schedule = scheduleData?.basicSchedule ?? null;
      return Response.json(laterRead(await (await ask("connections/get", { connectionId: body.connectionId })).json()));
    }
    const response = await answer();
    return response.ok && path !== "workspace/state" ? Response.json(laterRead(await response.json())) : response;
  });
}
