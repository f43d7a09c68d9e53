/** Keeps a press from the page below: an open note closes by a press beside it, and what lies over it is not beside it. */
export function stayOpen(event: Event): void {
  event.stopPropagation();
}
