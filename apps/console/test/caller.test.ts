import { describe, expect, test } from "vitest";
import { refusalOf } from "../server/caller.ts";

const host = "localhost:5173";

describe("the proxy allows", () => {
  test.each(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("this machine: %s", (remoteAddress) => {
    expect(refusalOf({ remoteAddress, headers: { host } })).toBeUndefined();
  });

  test.each(["192.168.1.7", "::ffff:10.0.0.1", "fe80::1", "1127.0.0.1", undefined])(
    "no other machine: %s",
    (remoteAddress) => {
      expect(refusalOf({ remoteAddress, headers: { host } })).toContain("its own machine");
    },
  );

  test.each([{}, { origin: "http://localhost:5173" }, { "sec-fetch-site": "same-origin" }])(
    "its own page and programs: %j",
    (headers) => {
      expect(refusalOf({ remoteAddress: "::1", headers: { host, ...headers } })).toBeUndefined();
    },
  );

  test.each([
    { origin: "https://elsewhere.example" },
    { origin: "http://localhost:3000" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
  ])("no other page: %j", (headers) => {
    expect(refusalOf({ remoteAddress: "::1", headers: { host, ...headers } })).toContain("its own page");
  });
});
