import type { Destination, Operation, Source } from "../../state/state.ts";
import { illegalArgument } from "../errors/internal-error.ts";

/**
 * Checks that a source, a destination and operations are in the same workspace.
 *
 * @throws 500 They are not, an unmapped IllegalArgumentException: create-workspaces [observed].
 */
export function checkWorkspaces(source: Source, destination: Destination, operations: readonly Operation[]): void {
  if (source.workspaceId !== destination.workspaceId) {
    throw illegalArgument(
      "Source and destination do not belong to the same workspace. " +
        `Source id: ${source.sourceId}, Source workspace id: ${source.workspaceId}, ` +
        `Destination id: ${destination.destinationId}, Destination workspace id: ${destination.workspaceId}`,
    );
  }
  for (const operation of operations) {
    if (operation.workspaceId !== source.workspaceId) {
      throw illegalArgument(
        "Operation and connection do not belong to the same workspace. " +
          `Workspace id: ${source.workspaceId}, Operation id: ${operation.operationId}, ` +
          `Operation workspace id: ${operation.workspaceId}`,
      );
    }
  }
}
