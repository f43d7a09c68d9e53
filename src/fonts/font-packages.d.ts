/** The part of these packages that this project uses; they ship no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
      /** The OpenType features to keep, by tag. */
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}
declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
