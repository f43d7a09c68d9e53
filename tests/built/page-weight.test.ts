import { expect, test } from 'vitest';
import { EDITIONS } from '../support/editions.ts';
import { pageWeight } from '../support/page-weight.ts';

test.each(EDITIONS)(
  'the page of the text of “$id” asks for 14 kB of JavaScript at most, compressed',
  async ({ dist }) => {
    expect((await pageWeight(dist)).scripts).toBeLessThanOrEqual(14_000);
  },
);
