import { reportValidators } from "./report-validators.ts";

console.log(reportValidators());
