/**
 * Copies a response whose body has been read.
 *
 * @param change Changes the status text and each header.
 */
export function toResponse(
  { status, statusText, headers }: Response,
  content: string,
  change: (text: string, header?: string) => string,
): Response {
  // A redirect in a browser has the status 0, which no constructor accepts.
  if (status === 0) return Response.error();
  const changed = [...headers].map(([name, value]): [string, string] => [name, change(value, name)]);
  const isUsual = status > 199 && status < 600;
  const init = { status: isUsual ? status : 599, statusText: change(statusText), headers: changed };
  const response = new Response(content || null, init);
  // A server may send any status. No constructor accepts one outside of 200 to 599.
  return isUsual ? response : Object.defineProperty(response, "status", { value: status });
}
