import type { Edition } from './edition.ts';

/** Works something out of an edition once, however often it is asked for. */
export function perEdition<Result>(workOut: (edition: Edition) => Result): (edition: Edition) => Result {
  const known = new WeakMap<Edition, { readonly result: Result }>();
  return (edition) => {
    const found = known.get(edition) ?? { result: workOut(edition) };
    known.set(edition, found);
    return found.result;
  };
}
