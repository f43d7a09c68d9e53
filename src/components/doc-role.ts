/** The roles of DPUB-ARIA that this site uses. */
type DocRole = 'doc-backlink' | 'doc-bibliography' | 'doc-endnotes' | 'doc-noteref';

/** Gives an element a role of DPUB-ARIA, which Astro’s types do not know: `<section {...docRole('doc-endnotes')}>`. */
export function docRole(role: DocRole): { readonly role: 'none' } {
  return { role } as unknown as { readonly role: 'none' };
}
