const VALUES = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Writes a whole number from 1 in Roman numerals, as many languages write centuries: `20` is `XX`. */
export function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of VALUES) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}
