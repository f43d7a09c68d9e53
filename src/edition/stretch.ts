import type { Place } from './content-file.ts';
import type { ProseLink } from './prose.ts';

/** A piece of the text that has words and an address of its own: a passage, a heading, a figure or an author's note. Mentions stand in them. */
export interface Stretch extends Place {
  /** Its address in its page: `p7`, `section-evening`, `figure-plan`, `author-note-3`. */
  readonly id: string;
  readonly partId: string;
  /** The part that has the page it stands on; undefined where the whole text stands on one. */
  readonly pageId: string | undefined;
  /** Its characters, without mark-up; a line end is a line end where the author broke the line. */
  readonly text: string;
  /** Its links, mentions among them. */
  readonly links: readonly ProseLink[];
}

declare module 'mdast' {
  interface Data {
    /** The id of the stretch of the text that the node was read into. */
    stretch?: string;
  }
}
