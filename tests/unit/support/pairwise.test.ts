import { expect, test } from 'vitest';
import { pairwise } from '../../support/pairwise.ts';

test('every pair of values stands together, in far fewer choices than there are', () => {
  const values = { a: ['1', '2', '3'], b: ['1', '2', '3'], c: ['1', '2'], d: ['1', '2', '3'] };
  const choices = pairwise(values);
  const names = Object.keys(values) as (keyof typeof values)[];
  for (const one of names)
    for (const other of names.filter((name) => name !== one))
      for (const first of values[one])
        for (const second of values[other])
          expect(choices.some((choice) => choice[one] === first && choice[other] === second)).toBe(true);
  expect(choices.length).toBeLessThan(16);
});
