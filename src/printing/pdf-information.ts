/** What a PDF says of itself to libraries and file managers. */
export interface PdfInformation {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The day of the edition, `2026-11-27`. */
  readonly day: string;
}

const CLOCK = /\/(CreationDate|ModDate) \(D:\d{14}/gu;

/** What the browser calls an element that another refers to, by how many nodes it has made before. */
const NODE = /\(node(?<count>\d{8})\)/gu;

/**
 * Gives a PDF its author, its subject and the day of the edition, where the browser writes its title and the clock’s time. What it
 * says of itself is added at its end, as PDF lets a file be added to, and so no address in it shifts.
 * @throws where the file does not end as the browser’s PDFs do.
 */
export function withInformation(pdf: Buffer, { title, author, subject, day }: PdfInformation): Buffer {
  const date = `D:${day.replaceAll('-', '')}000000`;
  const body = countNodes(pdf.toString('latin1')).replaceAll(CLOCK, `/$1 (${date}`);
  const end =
    /trailer\s*<<\/Size (?<size>\d+)\s*\/Root (?<root>\d+ 0 R)\s*\/Info (?<info>\d+) 0 R>>\s*startxref\s*(?<table>\d+)\s*%%EOF\s*$/u.exec(
      body,
    )?.groups;
  if (end === undefined) throw new Error('The browser’s PDF does not end with a table of its objects.');
  const { size = '', root = '', info = '', table = '' } = end;
  const fields = [
    ['Title', title],
    ['Author', author],
    ['Subject', subject],
  ] as const;
  const said = [
    ...fields.filter(([, words]) => words !== '').map(([name, words]) => `/${name} ${textString(words)}`),
    ...['Creator', 'Producer'].flatMap((name) => new RegExp(`/${name} \\([^()]*\\)`, 'u').exec(body) ?? []),
    ...['CreationDate', 'ModDate'].map((name) => `/${name} (${date}+00'00')`),
  ];
  const object = `${info} 0 obj\n<<${said.join('\n')}>>\nendobj\n`;
  const start = body.endsWith('\n') ? body : `${body}\n`;
  const added = [
    ...[`xref\n${info} 1\n${String(start.length).padStart(10, '0')} 00000 n \n`],
    `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${table}>>\n`,
    `startxref\n${String(start.length + object.length)}\n%%EOF\n`,
  ];
  return Buffer.from(start + object + added.join(''), 'latin1');
}

/** Counts the elements that are named from 1, in the order that they have, since the browser’s own count is not the same each time. */
function countNodes(body: string): string {
  const names = [...new Set(body.match(NODE))].sort();
  const numbers = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]));
  return body.replaceAll(NODE, (name) => `(node${numbers.get(name) ?? ''})`);
}

/** Words of any script as PDF writes them: UTF-16, in hexadecimal digits. */
function textString(words: string): string {
  return `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
