import { type Answer, withHeaders } from "../../server/answer.ts";

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "Origin, Content-Type, Accept, Content-Encoding",
  "access-control-allow-methods": "GET, POST, PUT, DELETE, OPTIONS, HEAD",
};

/** transport-cors [observed]: every response of the API has these headers. transport-no-other-headers [observed] */
export function withCors(answer: Answer): Answer {
  return withHeaders(answer, cors);
}
