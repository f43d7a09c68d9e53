import { expect, test } from 'vitest';
import { printHandoutChoice, readHandoutChoice } from '../../../src/reading/handout-choice.ts';

test('an address without a choice is a handout of the whole, with glosses in the margin', () => {
  expect(readHandoutChoice('')).toEqual({
    from: undefined,
    to: undefined,
    without: [],
    glosses: 'margin',
    numbers: true,
    room: false,
    questions: true,
  });
  expect(printHandoutChoice(readHandoutChoice(''))).toBe('');
});

test.each([
  '?from=p3&to=p7',
  '?without=person,idea&glosses=under',
  '?from=p2&glosses=after&numbers=off&room=on&questions=off',
])('the choice %s comes back as it was', (address) => {
  expect(printHandoutChoice(readHandoutChoice(address))).toBe(address);
});

test('what no handout has is passed over', () => {
  const choice = readHandoutChoice('?from=%3Cscript%3E&to=7&glosses=foot&without=Person,,a%20b');
  expect(printHandoutChoice(choice)).toBe('');
});
