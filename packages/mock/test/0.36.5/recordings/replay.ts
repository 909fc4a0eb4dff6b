import { isDeepStrictEqual } from "node:util";
import { createMockCore } from "@airbyte-web-backend/mock/core";
import { readJson } from "../../../src/state/exact-number.ts";
import { Normaliser } from "./normalise.ts";
import { type RecordedSequence, readRecordedState } from "./read-recordings.ts";

/** Compares the response to a request with the recorded one. */
export interface Replayed {
  /** `create-22, step 3: connections/get`. */
  where: string;
  request: string;
  recorded: { status: number; answer: unknown };
  received: { status: number; answer: unknown };
  /** Whether the statuses and all keys are equal. Messages and stacks of errors are compared separately. */
  isEqual: boolean;
  /** Undefined if no error was recorded. */
  isMessageEqual?: boolean;
  isStackEqual?: boolean;
}

const state = readRecordedState();
const initialIds = new Set(JSON.stringify(state).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
const mock = createMockCore({ state });

/** Sends the requests of a sequence to a mock with the recorded state. */
export async function replay({ id, group, steps }: RecordedSequence): Promise<Replayed[]> {
  mock.reset();
  const normaliser = new Normaliser(initialIds);
  const results: Replayed[] = [];
  for (const [index, recorded] of steps.entries()) {
    const request = normaliser.fill(recorded.body);
    const response = await mock.fetch(`http://localhost:8001/api/v1/web_backend/${recorded.path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: request,
    });
    const body = readJson(await response.text());
    if (response.status === 200) normaliser.learn(index + 1, body);
    const received = { status: response.status, answer: normaliser.answer(body, group === "initial") };
    results.push({
      where: `${id}, step ${index + 1}: ${recorded.path}`,
      request,
      recorded,
      received,
      ...compare(recorded, received),
    });
  }
  return results;
}

type Compared = Pick<Replayed, "isEqual" | "isMessageEqual" | "isStackEqual">;

function compare(recorded: Replayed["recorded"], received: Replayed["received"]): Compared {
  const { status } = recorded;
  if (!isError(recorded.answer)) {
    return { isEqual: received.status === status && isDeepStrictEqual(received.answer, recorded.answer) };
  }
  const isBoth = received.status === status && isError(received.answer);
  const [right, here] = [recorded.answer, isBoth ? received.answer : undefined] as [ErrorBody, ErrorBody | undefined];
  return {
    isEqual: isDeepStrictEqual(here && frameOf(here), frameOf(right)),
    isMessageEqual: here?.message === right.message,
    isStackEqual: isDeepStrictEqual(here && stacksOf(here), stacksOf(right)),
  };
}

interface ErrorBody {
  message: string;
  exceptionStack: string[];
  rootCauseExceptionStack?: string[];
}

function isError(answer: unknown): answer is ErrorBody {
  return typeof answer === "object" && answer !== null && "exceptionStack" in answer;
}

/** The keys of an error in their order, with their values except for messages and stacks. */
function frameOf(error: ErrorBody) {
  return Object.entries(error).map(([key, value]) => [
    key,
    ["message", "exceptionStack", "rootCauseExceptionStack"].includes(key) ? typeof value : value,
  ]);
}

function stacksOf({ exceptionStack, rootCauseExceptionStack }: ErrorBody) {
  return { exceptionStack, rootCauseExceptionStack };
}
