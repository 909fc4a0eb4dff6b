import { listen } from "@airbyte-web-backend/mock/node";

const server = await listen({ port: 0 });
const response = await fetch(`${server.url}/v1/health`);
console.log(server.url, await response.text());
await server.close();
