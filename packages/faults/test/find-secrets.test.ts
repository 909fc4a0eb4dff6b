import { expect, test } from "vitest";
import { credentials } from "../src/credentials.ts";
import { findSecrets } from "../src/runner/find-secrets.ts";

const { bearerToken } = credentials;
const hidden = (key: string): object => Object.defineProperty({}, key, { value: bearerToken, enumerable: false });

test.for([
  ["a message", new Error(bearerToken)],
  ["a cause of a cause", new Error("x", { cause: new Error("y", { cause: bearerToken }) })],
  ["a property that is not enumerable", hidden("data")],
  ["a key", { [bearerToken]: 1 }],
  ["a Map", new Map([["a", bearerToken]])],
  ["bytes", new TextEncoder().encode(bearerToken)],
  ["Headers", new Headers({ authorization: `Bearer ${bearerToken}` })],
  ["an AggregateError", new AggregateError([new Error(bearerToken)])],
] as const)("findSecrets() finds a credential in %s", ([, value]) => {
  expect(findSecrets(value, "it")).toContainEqual(expect.stringContaining("it contains q7bearerZk"));
});
