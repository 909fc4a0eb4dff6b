import { ErrorAnswer } from "./error-answer.ts";
import { knownException } from "./known-exception.ts";

/**
 * error-database [observed]: what PostgreSQL refuses is a 500 that quotes the statement.
 *
 * @param complaint PostgreSQL's own, with its lines for `Detail` and `Where`.
 */
export function databaseFailure(statement: string, complaint: string): ErrorAnswer {
  const message = `SQL [${statement}]; ${complaint}`;
  return new ErrorAnswer(
    500,
    knownException(`Internal Server Error: ${message}`, {
      className: "org.jooq.exception.DataAccessException",
      message,
      cause: { className: "org.postgresql.util.PSQLException", message: complaint },
    }),
  );
}
