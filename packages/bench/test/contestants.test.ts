import { expect, test } from "vitest";
import { makeAnswers } from "../src/answers.ts";
import { type ContestantName, makeContestants } from "../src/contestants.ts";

const { small, large } = await makeAnswers();

/** What a contestant sent, and what came of it. */
async function race(answer: typeof small, name: ContestantName, status = 200) {
  const requests: Request[] = [];
  const contestants = makeContestants(async (url, init) => {
    requests.push(new Request(url, init));
    return new Response(answer.text, { status, headers: { "content-type": "application/json" } });
  });
  const outcome = await contestants[name][answer.operation]().catch((error: unknown) => error);
  return { requests, outcome };
}

const NAMES: readonly ContestantName[] = ["raw", "rawAgain", "openapiFetch", "ours"];

test.for(NAMES)("every contestant sends the same request and gives the same answer: %s", async (name) => {
  for (const [answer, path] of [
    [small, "workspace/state"],
    [large, "connections/list"],
  ] as const) {
    const { requests, outcome } = await race(answer, name);
    expect(outcome).toEqual(JSON.parse(answer.text));
    const [request, ...more] = requests;
    expect(more).toEqual([]);
    expect(request).toMatchObject({ method: "POST", url: `http://localhost:8000/api/v1/web_backend/${path}` });
    expect(request?.headers.get("content-type")).toBe("application/json");
    expect(await request?.json()).toEqual({ workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" });
  }
});

test.for(NAMES)("every contestant looks at the status: %s", async (name) => {
  expect((await race(small, name, 403)).outcome).toBeInstanceOf(Error);
});

test("the large answer is of 20 KB", () => {
  expect(large.text.length).toBeGreaterThan(20_000);
  expect(large.text.length).toBeLessThan(21_000);
});
