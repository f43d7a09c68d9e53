import { distance } from 'fastest-levenshtein';
import { idOfPath, type ContentFile } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import { findOddSign } from '../odd-sign.ts';
import { slug } from '../slug.ts';

/** Pages that the engine makes itself, and what else stands beside them in the built site. */
export const TAKEN = new Set(
  '404 bibliography changes download finder fonts handout index mine names notes pagefind people places print search text timeline'.split(
    ' ',
  ),
);
/** Names that a note cannot have, now or before: what its page would be called has another meaning there. */
export const TAKEN_BY_NOTES: ReadonlySet<string> = new Set(['index']);

const FOLDERS = ['text', 'notes', 'pages'];
const PROSE = /\.(?:mdx|md|markdown)$/iu;
/** How many letters of a name may be wrong for it to be a slip. */
const SLIP = 2;
/** Names that Windows keeps for its devices: no file or folder there can have one, whatever it ends in. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/iu;

/**
 * Finds what keeps a whole file from being read, or from having an address.
 * @param known the files besides prose that an edition may have in its folder itself.
 */
export function checkFiles(files: readonly ContentFile[], known: readonly string[]): Fault[] {
  return files.flatMap((file) => [...checkCharacters(file), ...checkPath(file, known)]);
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
  const sign = findOddSign(text);
  if (sign !== undefined)
    return [{ rule: 'sign-not-printable', path, line: lineAt(sign.offset), message: sign.message }];
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

function checkPath({ path }: ContentFile, known: readonly string[]): Fault[] {
  const fault = (message: string): Fault[] => [{ rule: 'path-not-usable', path, line: 1, message }];
  const [folder = '', ...rest] = path.split('/');
  const id = idOfPath(path);
  if (!PROSE.test(path)) {
    if (rest.length > 0 && FOLDERS.includes(folder))
      return fault(
        `Only files that end in .mdx are read here. Rename it to ${id}.mdx, or move it elsewhere.`,
      );
    return rest.length > 0 || known.includes(path) ? [] : checkName(path, known, fault);
  }
  if (!FOLDERS.includes(folder) || rest.length === 0) {
    if (!path.endsWith('.mdx')) return [];
    return fault('Nothing is read here. Move the file into text/, notes/ or pages/.');
  }
  if (!path.endsWith('.mdx')) {
    return fault(`Only files that end in .mdx are read. Rename it to ${id}.mdx.`);
  }
  if (DEVICES.test(id)) {
    return fault(
      `Windows keeps the name “${id}” for a device, so nobody there could have the file. Give it another name.`,
    );
  }
  if (folder === 'notes' && TAKEN_BY_NOTES.has(id))
    return fault('The address /notes/index/ is that of the list of notes. Give the file another name.');
  if (folder !== 'pages') return [];
  if (rest.length > 1) return fault(`Pages lie in pages/ itself. Move the file to pages/${id}.mdx.`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    return fault(
      `“${id}” can be no address. Rename the file with lower-case letters, digits and single hyphens: ${slug(id) || 'page'}.mdx.`,
    );
  }
  if (TAKEN.has(id))
    return fault(
      `The address /${id}/ has a page of its own. Give the file another name; these are taken: ${[...TAKEN].join(', ')}.`,
    );
  return [];
}

/** Finds a file that was meant as one that is read, and is not, since its name is another. */
function checkName(path: string, known: readonly string[], fault: (message: string) => Fault[]): Fault[] {
  const name = meantAs(path, known);
  if (name !== undefined) return fault(`Nothing reads a file of this name. Rename it to ${name}.`);
  // Readers’ files, such as a licence, may lie beside.
  if (!/\.ya?ml$/iu.test(path)) return [];
  return fault(`Nothing reads a file of this name. Those that are read are ${known.join(', ')}.`);
}

/** The known file that one of another name was meant as: `edition.yml`, `Edition.yaml` and `editon.yaml` as `edition.yaml`. */
export function meantAs(path: string, known: readonly string[]): string | undefined {
  const name = path.toLowerCase().replace(/\.yml$/u, '.yaml');
  return known.find((one) => one !== path && distance(name, one) <= SLIP);
}
