/** What is used of it here: it comes without types. */
declare module "gifenc" {
  /** Red, green and blue, from 0 to 255. */
  type Colour = readonly [number, number, number];

  interface Encoder {
    writeFrame(
      colourOfEach: Uint8Array,
      width: number,
      height: number,
      options: {
        /** Of the first frame that of all. */
        palette?: readonly Colour[];
        delay: number;
        transparent: boolean;
        transparentIndex: number;
        /** 1: what comes next is drawn over it. */
        dispose: 1;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  }

  // For Node it is CommonJS, whose names an import does not see.
  const gifenc: {
    GIFEncoder(): Encoder;
    quantize(rgba: Uint8Array, maxColours: number): Colour[];
    applyPalette(rgba: Uint8Array, palette: readonly Colour[]): Uint8Array;
  };
  export default gifenc;
}
