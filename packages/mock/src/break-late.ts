/** A socket does not follow the time that a test has faked. */
const { setTimeout: setRealTimeout } = globalThis;

/**
 * The same response, except that a body which breaks waits a moment before it does. What came before must be on the wire
 * by then, or the client sees no answer at all instead of half of one; no runtime tells when it is.
 *
 * For what goes through a socket, a real one or that of msw. `mock.fetch` needs no such thing.
 */
export function breakLate(response: Response): Response {
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
