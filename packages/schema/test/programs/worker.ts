import { reportValidators } from "./report-validators.ts";

// A module that workerd can run.
const worker: { fetch(): Response } = { fetch: () => new Response(reportValidators()) };

export default worker;
