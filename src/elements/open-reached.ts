/** Opens the spoilers of a page that its reader has read past, where it has any that wait for that. */
export async function openReached(root: ParentNode): Promise<void> {
  if (root.querySelector('[data-after]') === null) return;
  try {
    (await import('./open-spoilers.ts')).openSpoilers(root);
  } catch {
    // Without a connection they stay closed, and open by hand.
  }
}
