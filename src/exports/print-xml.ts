import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Prints a document in XML. */
export function printXmlDocument(tree: Nodes): string {
  // In the words of XML these three signs end a section; the printer leaves them as they are.
  const printed = toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printed}\n`;
}
