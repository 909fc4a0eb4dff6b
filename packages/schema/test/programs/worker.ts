import { reportValidators } from "./report-validators.ts";

// In the shape that workerd runs.
const worker: { fetch(): Response } = { fetch: () => new Response(reportValidators()) };

export default worker;
