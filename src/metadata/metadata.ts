/** What the head of a page says to programs. */
export interface Metadata {
  readonly meta: readonly MetaElement[];
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  /** Data of schema.org about what the page is. */
  readonly data: object | undefined;
}

/** Open Graph has properties, everything else names. */
export type MetaElement = (
  | { readonly name: string; readonly property?: undefined }
  | { readonly property: string; readonly name?: undefined }
) & { readonly content: string };

/** Prints data of schema.org so that nothing in it can end the element it stands in. */
export function printData(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** Names what stands; leaves out what the edition does not know. */
export function named(entries: Readonly<Record<string, string | undefined>>): MetaElement[] {
  return Object.entries(entries).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}
