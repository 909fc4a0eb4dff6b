import { expect, test } from "vitest";
import { makeSelectedStream, makeStream } from "../../state/builders.ts";
import { mergeCatalog } from "./merge-catalog.ts";

test("duplicate names are reported before a failed discover job", () => {
  expect(() => mergeCatalog([makeSelectedStream(), makeSelectedStream()], undefined)).toThrow("Duplicate key users");
  expect(() => mergeCatalog([makeSelectedStream()], undefined)).toThrow(
    'Cannot invoke "io.airbyte.api.model.AirbyteCatalog.getStreams()" because "discovered" is null',
  );
});

test("a new stream without sync modes is incremental", () => {
  expect(mergeCatalog([], [makeStream({ supportedSyncModes: [] })])[0]?.config.syncMode).toBe("incremental");
});
