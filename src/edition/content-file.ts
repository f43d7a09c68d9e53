/** One file of an edition, as the model takes it: its path in the edition's folder, with `/`, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Where in a content file something stands. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** Takes away what only the editor's machine put into a file: a byte order mark, and the line ends of Windows and of old Macs. */
export function cleanText(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** Gives the id that a file's name stands for: `notes/volkov.mdx` is `volkov`. */
export function idOfPath(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
}
