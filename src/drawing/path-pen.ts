/** What is nearer than this to the point before it, in units of the drawing, is left out. */
const LEAST = 0.7;

/** Writes outlines as a path in steps of a tenth from point to point, which is half as long as whole coordinates, and leaves out what no eye sees. */
export class PathPen {
  path = '';
  private x = 0;
  private y = 0;
  private last: readonly [number, number] | undefined;

  moveTo(x: number, y: number): void {
    this.finish();
    this.path += `M${tenths(x)},${tenths(y)}`;
    this.x = Math.round(x * 10);
    this.y = Math.round(y * 10);
    this.last = undefined;
  }

  lineTo(x: number, y: number): void {
    if (Math.hypot(x * 10 - this.x, y * 10 - this.y) < LEAST * 10) {
      this.last = [x, y];
      return;
    }
    this.step(x, y);
  }

  closePath(): void {
    this.path += 'Z';
    this.last = undefined;
  }

  /** Ends a line where it ends, though its last point was near the one before. */
  finish(): void {
    if (this.last !== undefined) this.step(...this.last);
  }

  beginPath(): void {
    this.path = '';
  }

  /** Points of a map are drawn by their own marks. */
  arc(): void {
    this.last = undefined;
  }

  private step(x: number, y: number): void {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    this.path += `l${String((toX - this.x) / 10)},${String((toY - this.y) / 10)}`;
    this.x = toX;
    this.y = toY;
    this.last = undefined;
  }
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
