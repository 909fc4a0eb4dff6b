import { createMockCore, generateState, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";

export { WORKSPACE_ID };

/** The text that one of the operations is answered with. */
export interface Answer {
  readonly operation: "getState" | "list";
  readonly text: string;
}

/** As the fake Airbyte gives them: the state of a workspace, 64 bytes, and the list of its one connection, 20 KB. */
export async function makeAnswers(): Promise<Readonly<Record<"small" | "large", Answer>>> {
  const mock = createMockCore({ state: generateState({ connections: 1, streamsPerConnection: 29 }) });
  const ask = async (path: string): Promise<string> => {
    const answer = await mock.fetch(`http://localhost:8000/api/v1/web_backend/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
    });
    return answer.text();
  };
  return {
    small: { operation: "getState", text: await ask("workspace/state") },
    large: { operation: "list", text: await ask("connections/list") },
  };
}
