/** Copies a response whose body has been read. */
export function toResponse(
  { status, statusText, headers }: Response,
  content: string,
  change: (text: string, header?: string) => string = (text) => text,
): Response {
  // A redirect in a browser has the status 0, which no constructor accepts.
  if (status === 0) return Response.error();
  const changed = [...headers].map(([name, value]): [string, string] => [name, change(value, name)]);
  const isUsual = status > 199 && status < 600;
  const init = { status: isUsual ? status : 599, statusText: change(statusText), headers: changed };
  const response = new Response(content || null, init);
  // No constructor accepts such a status, but a server may send it.
  return isUsual ? response : Object.defineProperty(response, "status", { value: status });
}
