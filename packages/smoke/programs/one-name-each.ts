// Imports one small name of each package. A bundler must drop nearly everything else.
import { streamText } from "@airbyte-web-backend/changes";
import { isAirbyteError } from "@airbyte-web-backend/client";
import { WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { isKnownConnectionStatus } from "@airbyte-web-backend/schema/enums";

console.log(
  isAirbyteError(undefined),
  isKnownConnectionStatus("active"),
  WORKSPACE_ID.length,
  streamText({ name: "users" }),
);
