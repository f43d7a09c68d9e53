import { annotations as words } from '../../languages/annotations.ts';
import type { AnnotationStore } from './annotation-store.ts';

/** Says plainly what hinders the browser from keeping what a reader adds; nothing where nothing does. */
export function describeTrouble({ trouble, isSaved }: AnnotationStore): string | undefined {
  return trouble === undefined || isSaved ? undefined : words[trouble];
}
