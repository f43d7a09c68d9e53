import { expect, test } from 'vitest';
import { withInformation } from '../../../src/printing/pdf-information.ts';

/** A PDF as the browser writes it, as far as it matters here. */
const PRINTED = Buffer.from(
  [
    '%PDF-1.4\n1 0 obj\n<</Title (A title)\n/Creator (Chromium)\n/Producer (Skia/PDF m1)\n',
    "/CreationDate (D:20300102030405+00'00')\n/ModDate (D:20300102030405+00'00')>>\nendobj\n",
    'xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n',
    'trailer\n<</Size 2\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n165\n%%EOF\n',
  ].join(''),
  'latin1',
);

const INFORMATION = { title: 'Тринадцать дней', author: 'Вера Лапина', subject: '', day: '2026-11-27' };

test('a PDF bears its author and the day of the edition, and no time of a clock', () => {
  const pdf = withInformation(PRINTED, INFORMATION).toString('latin1');
  expect(pdf).not.toContain('20300102');
  expect(pdf.match(/\(D:20261127000000\+00'00'\)/gu)).toHaveLength(4);
  const author = /\/Author <FEFF(?<digits>[0-9A-F]+)>/u.exec(pdf)?.groups?.['digits'] ?? '';
  expect(Buffer.from(author, 'hex').swap16().toString('utf16le')).toBe('Вера Лапина');
  expect(pdf).not.toContain('/Subject');
});

test('what is added to a PDF stands at the address that its new table names', () => {
  const pdf = withInformation(PRINTED, INFORMATION).toString('latin1');
  const [, table = ''] = /startxref\n(\d+)\n%%EOF\n$/u.exec(pdf) ?? [];
  const [, object = ''] = /^xref\n1 1\n(\d{10}) 00000 n \n/u.exec(pdf.slice(Number(table))) ?? [];
  expect(pdf.slice(Number(object))).toMatch(/^1 0 obj\n<<\/Title/u);
  expect(pdf).toContain('/Prev 165');
});

test('a file that does not end as a PDF of the browser is refused', () => {
  expect(() => withInformation(Buffer.from('%PDF-1.7'), INFORMATION)).toThrow('table of its objects');
});

test('the browser’s count of its nodes leaves no trace', () => {
  const counted = (...counts: string[]) =>
    withInformation(
      Buffer.concat([Buffer.from(counts.map((count) => `(node0000${count})`).join(' ')), PRINTED]),
      INFORMATION,
    );
  expect(counted('1094', '1091', '1094')).toEqual(counted('1093', '1090', '1093'));
  expect(counted('1094', '1091', '1094').toString('latin1')).toContain('(node00000002) (node00000001)');
});
