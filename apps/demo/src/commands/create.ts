import { readFile } from "node:fs/promises";
import process from "node:process";
import { text } from "node:stream/consumers";
import type { WebBackendConnectionCreate } from "@airbyte-web-backend/schema";
import { parse, stringify } from "yaml";
import type { WriteFlags } from "../changes/change-one.ts";
import { confirm } from "../changes/confirm.ts";
import { CommandError } from "../command-error.ts";
import { printConnection } from "../connections/columns.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { printOne } from "../output/print-rows.ts";

export interface CreateFlags extends WriteFlags {
  /** A path; `-` for standard input. */
  readonly file: string;
}

/** Creates a connection from a file, and prints it. */
export async function create(context: Context, { file, yes = false, dryRun = false }: CreateFlags): Promise<void> {
  const { airbyte, call, terminal } = context;
  const body = await readBody(file);
  for (const line of stringify(body).trimEnd().split("\n")) terminal.warn(`  + ${line}`, "green");
  if (dryRun) {
    printOne(body, context, { columns: [], id: undefined });
    return terminal.warn("dry run: nothing was written");
  }
  await confirm("Create this connection?", context, yes);
  const connection = await airbyte.connections.create(body, call);
  printConnection(connection, context);
}

/** YAML, and so JSON too. What the body must hold is the server's to say: it names every property that is wrong. */
async function readBody(file: string): Promise<WebBackendConnectionCreate> {
  let content: string;
  try {
    content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  } catch (error) {
    throw refuse(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  let body: unknown;
  try {
    body = parse(content);
  } catch (error) {
    throw refuse(`${file} is not YAML: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  }
  if (!isCreateBody(body)) throw refuse(`${file} does not hold a connection: sourceId, destinationId and status`);
  return body;
}

function isCreateBody(body: unknown): body is WebBackendConnectionCreate {
  return (
    typeof body === "object" && body !== null && ["sourceId", "destinationId", "status"].every((key) => key in body)
  );
}

function refuse(message: string): CommandError {
  return new CommandError(message, {
    exitCode: EXIT_CODES.invalidInput,
    hint: "apps/demo/examples/connection.yaml is one that works; `get <name> --output yaml` shows what one can hold.",
  });
}
