import type { Airbyte as Airbyte036 } from "@airbyte-web-backend/client";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import type {
  AirbyteCatalogRead as Catalog036,
  WebBackendConnectionCreate as Create036,
  WebBackendConnectionRead as Read036,
  WebBackendConnectionUpdate as Update036,
} from "@airbyte-web-backend/schema";
import type {
  AirbyteCatalogRead as Catalog20,
  WebBackendConnectionCreate as Create20,
  WebBackendConnectionRead as Read20,
  WebBackendConnectionUpdate as Update20,
} from "@airbyte-web-backend/schema/2.0";

/** The client of any supported version. `airbyte.family` tells which. */
export type AnyAirbyte = Airbyte036 | Airbyte20;

/** The shapes of each version. */
interface Families {
  "0.36": { connection: Read036; update: Update036; create: Create036; catalog: Catalog036 };
  "2.0": { connection: Read20; update: Update20; create: Create20; catalog: Catalog20 };
}

/** A connection as the server of a client returns it. */
export type ConnectionOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["connection"];

/** The body that creates a connection. */
export type CreateOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["create"];

/** The body that updates a connection. */
export type UpdateOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["update"];

/** A catalog as the server of a client returns it. */
export type CatalogOf<Airbyte extends AnyAirbyte> = Families[Airbyte["family"]]["catalog"];

/** A connection of any version. */
export type AnyConnection = ConnectionOf<AnyAirbyte>;

/** A catalog of any version. */
export type AnyCatalog = CatalogOf<AnyAirbyte>;
