import { writeFile } from "node:fs/promises";
import gifenc from "gifenc";
import { PNG } from "pngjs";
import type { Frame } from "./film.ts";

/** A GIF may have 256. With half of them nothing looks different, and the file is smaller. */
const MAX_COLOURS = 127;

/**
 * Writes a film as a GIF, which every browser plays over and over, and to which GitHub adds a button that stops it.
 *
 * All frames share their colours, or text would flicker, and each holds only what has changed since the one before.
 */
export async function writeGif(path: string, frames: readonly Frame[]): Promise<void> {
  const palette = gifenc.quantize(Buffer.concat(frames.map(sampleOf)), MAX_COLOURS);
  const unchanged = palette.length;
  const gif = gifenc.GIFEncoder();
  let before: Uint8Array | undefined;
  for (const { png, ms } of frames) {
    const { width, height, data } = PNG.sync.read(png);
    const now = gifenc.applyPalette(data, palette);
    const changed = before ? now.map((colour, at) => (colour === before?.[at] ? unchanged : colour)) : now;
    gif.writeFrame(changed, width, height, {
      ...(before ? {} : { palette: [...palette, [0, 0, 0]] }),
      delay: ms,
      transparent: before !== undefined,
      transparentIndex: unchanged,
      dispose: 1,
    });
    before = now;
  }
  gif.finish();
  await writeFile(path, gif.bytes());
}

/** Every ninth row, to find the colours in. */
function sampleOf({ png }: Frame): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  const rows = Array.from({ length: Math.floor(height / 9) }, (_, row) =>
    data.subarray(row * 9 * width * 4).subarray(0, width * 4),
  );
  return Buffer.concat(rows);
}
