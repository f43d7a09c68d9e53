import { expect, test } from 'vitest';
import { EscapeStack } from '../../../src/reading/escape-stack.ts';

/** A stack on which things are opened by name, and what Esc has closed of them, in order. */
function stackOf() {
  const stack = new EscapeStack();
  const closed: string[] = [];
  const open = (name: string, isMeant?: () => boolean) => {
    const closable = { close: () => closed.push(name), ...(isMeant && { isMeant }) };
    stack.push(closable);
    return closable;
  };
  return { stack, closed, open };
}

test('one Esc closes one thing, the last that was opened', () => {
  const { stack, closed, open } = stackOf();
  open('hits');
  open('note');
  expect(stack.press()).toBe(true);
  expect(closed).toEqual(['note']);
  expect(stack.press()).toBe(true);
  expect(closed).toEqual(['note', 'hits']);
  expect(stack.press(), 'there is nothing left').toBe(false);
});

test('what the browser closes by itself keeps Esc from what was opened before', () => {
  const { stack, closed, open } = stackOf();
  open('hits');
  const settings = {};
  stack.push(settings);
  expect(stack.press(), 'the key is the browser’s').toBe(false);
  expect(closed).toEqual([]);
  stack.remove(settings);
  stack.press();
  expect(closed).toEqual(['hits']);
});

test('what has closed in another way is not closed again', () => {
  const { stack, closed, open } = stackOf();
  const note = open('note');
  stack.remove(note);
  expect(stack.press()).toBe(false);
  expect(closed).toEqual([]);
});

test('what Esc does not mean as things are is passed over, and stays', () => {
  const { stack, closed, open } = stackOf();
  open('hits');
  let hasFocus = false;
  open('pinned note', () => hasFocus);
  stack.press();
  expect(closed).toEqual(['hits']);
  hasFocus = true;
  stack.press();
  expect(closed).toEqual(['hits', 'pinned note']);
});

test('what is opened again is on top again', () => {
  const { stack, closed, open } = stackOf();
  const settings = open('settings');
  open('note');
  stack.push(settings);
  stack.press();
  expect(closed).toEqual(['settings']);
});
