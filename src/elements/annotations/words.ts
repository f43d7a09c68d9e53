/** What readers see and hear of their annotations. */
export { annotations as words } from '../../languages/en/annotations.ts';
