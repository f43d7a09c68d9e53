/** What is copied: its characters, and its mark-up for programs that keep italics. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Copies to the clipboard; false where the browser forbids it. */
export async function copyText({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
