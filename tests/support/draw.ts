/** Gives numbers from 0 up to, not including, 1, the same for the same seed: the generator known as mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws so many things by lot, none of them twice, in the order in which they were drawn; the same seed draws the same of the same things. */
export function draw<Thing>(things: readonly Thing[], count: number, seed: number): Thing[] {
  const next = numbersFrom(seed);
  const left = [...things];
  return Array.from({ length: Math.min(count, left.length) }).flatMap(() =>
    left.splice(Math.floor(next() * left.length), 1),
  );
}

/** Reads the seed and the number to draw from a command's arguments. */
export function readLot(
  seed: string | undefined,
  count: string | undefined,
): { readonly seed: number; readonly count: number } | undefined {
  if (!/^\d+$/u.test(seed ?? '') || !/^\d+$/u.test(count ?? '')) return undefined;
  return { seed: Number(seed), count: Number(count) };
}
