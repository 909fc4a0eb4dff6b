import type { AirbyteStreamAndConfiguration, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";

export interface StreamChoicesProps {
  readonly streams: readonly AirbyteStreamAndConfiguration[];
  readonly error: string | undefined;
  readonly onChange: (streams: readonly AirbyteStreamAndConfiguration[]) => void;
}

const DESTINATION_SYNC_MODES = ["append", "overwrite", "append_dedup"];

/** Which streams are synced, and how. */
export function StreamChoices({ streams, error, onChange }: StreamChoicesProps): ReactNode {
  const set = (index: number, changes: Partial<AirbyteStreamConfiguration>) =>
    onChange(streams.map((each, at) => (at === index ? { ...each, config: { ...each.config, ...changes } } : each)));
  return (
    <fieldset className="streams">
      <legend>Streams</legend>
      {error && <p className="field-error">{error}</p>}
      {streams.length === 0 && <p className="empty">No stream: the connection will sync nothing.</p>}
      {streams.length > 0 && (
        <div className="scroll-x">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">Synced</th>
                <th scope="col">Read</th>
                <th scope="col">Written</th>
              </tr>
            </thead>
            <tbody>
              {streams.map(({ stream, config }, index) => (
                <tr key={`${stream.namespace} ${stream.name}`}>
                  <td>
                    <label className="check">
                      <input
                        type="checkbox"
                        checked={config.selected}
                        onChange={({ target }) => set(index, { selected: target.checked })}
                      />
                      {stream.namespace ? `${stream.namespace}.${stream.name}` : stream.name}
                    </label>
                  </td>
                  <td>
                    <ModeChoice
                      label={`How ${stream.name} is read`}
                      value={config.syncMode}
                      modes={stream.supportedSyncModes ?? []}
                      onChange={(mode) => set(index, { syncMode: mode as typeof config.syncMode })}
                    />
                  </td>
                  <td>
                    <ModeChoice
                      label={`How ${stream.name} is written`}
                      value={config.destinationSyncMode}
                      modes={DESTINATION_SYNC_MODES}
                      onChange={(mode) =>
                        set(index, { destinationSyncMode: mode as typeof config.destinationSyncMode })
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {streams.some(({ config }) => !config.selected) && (
        <p className="hint">The server forgets a stream that is not synced. A discover job brings it back.</p>
      )}
    </fieldset>
  );
}

interface ModeChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly modes: readonly string[];
  readonly onChange: (mode: string) => void;
}

function ModeChoice({ label, value, modes, onChange }: ModeChoiceProps): ReactNode {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {[...new Set([value, ...modes])].map((mode) => (
        <option key={mode}>{mode}</option>
      ))}
    </select>
  );
}
