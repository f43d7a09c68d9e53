import { expect, test } from 'vitest';
import { reportFaults } from '../../../src/edition/fault-report.ts';

test('faults are printed by file and line, each with what is wrong and what to do, and counted', () => {
  const report = reportFaults([
    { rule: 'gloss-too-long', path: 'content/notes/b.mdx', line: 5, message: 'Too long. Cut it.' },
    { rule: 'key-missing', path: 'content/notes/a.mdx', line: 9, message: 'No title. Add one.' },
    { rule: 'key-unknown', path: 'content/notes/a.mdx', line: 2, message: 'No such key. Take it away.' },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "content/notes/a.mdx:2  key-unknown
        No such key. Take it away.
    content/notes/a.mdx:9  key-missing
        No title. Add one.

    content/notes/b.mdx:5  gloss-too-long
        Too long. Cut it.

    3 faults in 2 files."
  `);
});

test('paths are told from where the person stands', () => {
  const fault = { rule: 'file-empty', path: 'notes/a.mdx', line: 1, message: 'Empty.' } as const;
  expect(reportFaults([fault], '../my-edition')).toContain('../my-edition/notes/a.mdx:1');
});

test('no fault makes no report', () => {
  expect(reportFaults([])).toBe('');
});
