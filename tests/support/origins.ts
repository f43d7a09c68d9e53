/** The variable that says where an edition is served; processes that are started later inherit it. */
const variable = (editionId: string) => `ORIGIN_OF_${editionId.toUpperCase().replaceAll('-', '_')}`;

/** Tells the tests where an edition is served. */
export function tellOrigin(editionId: string, origin: string): void {
  process.env[variable(editionId)] = origin;
}

/**
 * Says where an edition is served: `http://localhost:4399`.
 * @throws where it is not served.
 */
export function originOf(editionId: string): string {
  const origin = process.env[variable(editionId)];
  if (origin === undefined) throw new Error(`The edition “${editionId}” is not served.`);
  return origin;
}
