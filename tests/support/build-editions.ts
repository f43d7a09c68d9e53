import { ensureBuilt } from './editions.ts';

/** Builds the sites that tests look at, before the first of them does. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
