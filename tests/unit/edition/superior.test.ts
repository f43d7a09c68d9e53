import { expect, test } from 'vitest';
import { superior } from '../../../src/edition/superior.ts';

test.each([
  [1, '¹'],
  [30, '³⁰'],
  [4_567_890, '⁴⁵⁶⁷⁸⁹⁰'],
])('the number %i stands after a word in superior figures', (number, figures) => {
  expect(superior(number)).toBe(figures);
});
