import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { walk } from "./walk.ts";

const mock = createMockAirbyte();
for (const line of await walk("http://localhost:8000", mock.fetch)) console.log(line);
