import type { CallPromise } from "@airbyte-web-backend/client";
import type { AnyAirbyte, Family } from "@airbyte-web-backend/client/connect";
import type { MockAirbyte, MockVersion } from "@airbyte-web-backend/mock";
import type { Spec } from "./spec.ts";
import type { Fetch } from "./target.ts";

/** The parts of a version that the contract needs, apart from its cases. */
export interface Version<Client = AnyAirbyte> {
  readonly family: Family;
  /** The version of the document. */
  readonly version: string;
  readonly spec: Spec;
  createClient(options: ClientOptions): Client;
  /** Calls an operation by its name. The body may be invalid. */
  call(airbyte: Client, operation: string, body: unknown): CallPromise<unknown>;
  /** The names of facts in messages. */
  readonly factNames: { readonly [fact: string]: string };
  /** Reads the data of a target that cases need. */
  findFacts(airbyte: Client, workspaceId: string): Promise<object>;
  /** The connections of a workspace. Cases must not change them. */
  listConnections(airbyte: Client, workspaceId: string): Promise<readonly { readonly connectionId: string }[]>;
  /** Deletes a connection that a case created. */
  retire(airbyte: Client, connectionId: string): Promise<void>;
  /** A new fake in its default state. */
  createFake(): MockAirbyte<MockVersion>;
  /** The credentials of a fake, and the facts about its state that responses do not show. */
  describeFake(address: Pick<ClientOptions, "baseUrl" | "fetch">): Promise<{ headers: Headers; facts: object }>;
}

export interface ClientOptions {
  readonly baseUrl: string;
  readonly fetch?: Fetch | undefined;
  readonly headers?: Headers | undefined;
  readonly maxRetries?: number;
}

type Headers = Readonly<Record<string, string>>;

/** A call for each operation. Does not compile when the client has no method for one. */
export type Methods<Client, Name extends string> = {
  readonly [Each in Name]: (airbyte: Client, body: never) => CallPromise<unknown>;
};
