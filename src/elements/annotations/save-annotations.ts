import type { Annotation } from '../../annotations/annotation.ts';
import { printWebAnnotations } from '../../annotations/web-annotation.ts';
import { createElement } from '../create-element.ts';

/** Lets the reader save annotations as a file that can be brought back. */
export function saveAnnotations(annotations: readonly Annotation[], root: string): void {
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`annotations-${day}.jsonld`, printWebAnnotations(annotations, root), 'application/ld+json');
}

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = createElement('a', { href: address, download: name });
  link.click();
  // Some browsers fetch what is to be saved only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
