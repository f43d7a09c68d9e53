import { idOfPath, type ContentFile } from '../content-file.ts';
import type { Fault } from '../fault.ts';

/** Pages that the engine makes itself, and what else stands beside them in the built site. */
export const TAKEN = new Set(
  '404 bibliography changes download finder fonts handout index mine names notes pagefind people places print search text timeline'.split(
    ' ',
  ),
);
const FOLDERS = ['text', 'notes', 'pages'];
const PROSE = /\.(?:mdx|md|markdown)$/iu;

/** Finds what keeps a whole file from being read, or from having an address. */
export function checkFiles(files: readonly ContentFile[]): Fault[] {
  return files.flatMap((file) => [...checkCharacters(file), ...checkPath(file)]);
}

function checkCharacters({ path, text }: ContentFile): Fault[] {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const odd = text.search(/[\0\uFFFD]/u);
  if (odd !== -1) {
    return [
      {
        rule: 'encoding-not-utf8',
        path,
        line: lineAt(odd),
        message:
          'A letter here cannot be read, since the file is not written in UTF-8. Save it as UTF-8: programs ask for that under “Encoding”.',
      },
    ];
  }
  const mark = text.search(/^(?:<{7}|>{7})(?: |$)/mu);
  if (mark === -1) return [];
  return [
    {
      rule: 'merge-conflict',
      path,
      line: lineAt(mark),
      message:
        'A merge was left half done here. Choose between what stands above and below =======, and take the lines with <<<<<<<, ======= and >>>>>>> out.',
    },
  ];
}

function checkPath({ path }: ContentFile): Fault[] {
  if (!PROSE.test(path)) return [];
  const fault = (message: string): Fault[] => [{ rule: 'path-not-usable', path, line: 1, message }];
  const [folder = '', ...rest] = path.split('/');
  if (!FOLDERS.includes(folder) || rest.length === 0) {
    if (!path.endsWith('.mdx')) return [];
    return fault('Nothing is read here. Move the file into text/, notes/ or pages/.');
  }
  if (!path.endsWith('.mdx')) {
    return fault(`Only files that end in .mdx are read. Rename it to ${idOfPath(path)}.mdx.`);
  }
  const id = idOfPath(path);
  if (folder === 'notes' && id === 'index')
    return fault('The address /notes/index/ is that of the list of notes. Give the file another name.');
  if (folder !== 'pages') return [];
  if (rest.length > 1) return fault(`Pages lie in pages/ itself. Move the file to pages/${id}.mdx.`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    return fault(
      `“${id}” can be no address. Rename the file with lower-case letters, digits and single hyphens: ${addressOf(id)}.mdx.`,
    );
  }
  if (TAKEN.has(id))
    return fault(
      `The address /${id}/ has a page of its own. Give the file another name; these are taken: ${[...TAKEN].join(', ')}.`,
    );
  return [];
}

function addressOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'page';
}
