/** Windows lower than this, such as one at 400 %, leave nearly all of their height to a sheet. */
const LOW = 440;

/** The share of a window’s height that a sheet at its foot takes at most; the style sheet has it as `--sheet-height`. */
export function sheetShare(windowHeight: number): number {
  return windowHeight < LOW ? 0.75 : 0.55;
}
