/** A socket does not follow the time that a test has faked. */
const { setTimeout: setRealTimeout } = globalThis;

/**
 * The same response, except that a body which breaks waits a moment before it does. What came before must be on the wire
 * by then, or the client sees no answer at all instead of half of one; no runtime tells when it is.
 *
 * For what goes through a socket, a real one or that of msw. `mock.fetch` needs no such thing.
 */
export function delayBodyError(response: Response): Response {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        await new Promise((resolve) => setRealTimeout(resolve, 50));
        controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}

/** What the server collects before it sends. */
const bufferBytes = 8192;

/**
 * A response as it goes over a wire. transport-length [observed]: what fits into the server's buffer has a length, the rest
 * comes in chunks.
 */
export async function deliver(response: Response): Promise<Response> {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let failure: { error: unknown } | undefined;
  try {
    while (size <= bufferBytes) {
      const { done, value } = await reader.read();
      if (done) return withLength(new Blob(chunks), response);
      chunks.push(value);
      size += value.length;
    }
  } catch (error) {
    failure = { error };
  }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      if (failure) return controller.error(failure.error);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return delayBodyError(new Response(body, response));
}

async function withLength(blob: Blob, response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set("content-length", String(blob.size));
  const { status, statusText } = response;
  return new Response(await blob.arrayBuffer(), { status, statusText, headers });
}
