import { capitalise } from '../edition/capitalise.ts';

/** What a reader can choose to print. The id is the choice's address on the page for printing: `/print/#notes-only`. */
export const PRINT_CHOICES = [
  { id: 'text-only', name: (form: string) => `${capitalise(form)} only` },
  { id: 'short-notes', name: (form: string) => `${capitalise(form)} with short notes` },
  { id: 'full-notes', name: (form: string) => `${capitalise(form)} with full notes` },
  { id: 'notes-only', name: () => 'Notes only' },
] as const;
