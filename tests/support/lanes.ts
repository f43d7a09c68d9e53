/** What can run side by side with others. */
interface Runnable {
  readonly name: string;
  /** What has to succeed before it begins. */
  readonly after?: readonly string[];
  /** Whether it wants all lanes to itself. */
  readonly isWide?: boolean;
}

/**
 * Runs steps in their order, several at a time: each as soon as what it waits for has succeeded and a lane is free. A step
 * that waits for one that failed is left out.
 * @param run runs a step and says whether it succeeded.
 */
export async function inLanes<Step extends Runnable>(
  steps: readonly Step[],
  lanes: number,
  run: (step: Step) => Promise<boolean>,
): Promise<void> {
  const open = [...steps];
  const succeeded = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const isReady = ({ after = [] }: Step) => after.every((name) => succeeded.has(name));
  const fits = ({ isWide = false }: Step) => running.size < (isWide ? 1 : lanes);
  let isTaken = false;
  for (;;) {
    const next = open.findIndex((step) => isReady(step) && fits(step));
    const step: Step | undefined = isTaken ? undefined : open[next];
    if (step === undefined) {
      if (running.size === 0) return;
      await Promise.race(running.values());
      continue;
    }
    open.splice(next, 1);
    isTaken = step.isWide ?? false;
    const end = (ok: boolean) => {
      if (ok) succeeded.add(step.name);
      if (step.isWide ?? false) isTaken = false;
      running.delete(step.name);
    };
    running.set(step.name, run(step).then(end));
  }
}
