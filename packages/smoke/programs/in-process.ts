import { createMockCore } from "@airbyte-web-backend/mock/core";
import { walk } from "./walk.ts";

for (const line of await walk("http://localhost:8000", createMockCore().fetch)) console.log(line);
