/** One file of an edition, as the model takes it: its path in the edition's folder, with `/`, and its text. */
export interface ContentFile {
  readonly path: string;
  /** Empty where the file is a photograph or another picture that is no text. */
  readonly text: string;
  /** What a picture is besides its text; every other file has none. */
  readonly picture?: PictureFile;
}

/** What the model must know of a picture’s file and cannot read from text. */
export interface PictureFile {
  /** Another one for every other content. */
  readonly digest: string;
  /** In pixels, as it is seen; undefined where the file cannot be read, and of a drawing (SVG), which says its size in its text. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
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
