import { cachesOf, hashOf, type OfflinePlan } from './offline-plan.ts';
import { unpackPages, type PageBundle } from './page-bundle.ts';
import type { WorkerScope } from './worker-scope.ts';

/** How many files are fetched at a time. */
const LANES = 6;

/** What a service worker keeps of one version of a site. */
export interface Keeper {
  /** Fetches all that is kept at once. @throws where one cannot be fetched or is of another version; nothing is kept then. */
  fill(): Promise<void>;
  /** Forgets the versions before. */
  dropOlder(): Promise<void>;
  /** What is kept under an address. */
  find(address: string): Promise<Response | undefined>;
  /** Whether the version has something under an address that may be kept. */
  knows(address: string): boolean;
  /** Fetches what an address has, and keeps it, with the notes that it leads to, unless it is of a newer version. */
  keep(address: string): Promise<{ readonly response: Response; readonly isNewer: boolean }>;
  pageNotKept(): Response;
  /** Forgets everything, and the worker itself, where the site has no worker any more. */
  leaveIfGone(): Promise<void>;
}

/** Makes the keeper of one version. */
export function createKeeper(plan: OfflinePlan, { registration, location }: WorkerScope): Keeper {
  const name = cachesOf(plan.base) + plan.version;
  const opened = () => caches.open(name);
  const pageOf = (html: string, status = 200) =>
    new Response(html, { status, headers: { ...plan.headers, 'Content-Type': 'text/html; charset=utf-8' } });
  let hasAsked = false;

  /** Fetches a file of this version. */
  async function fetchWhole(address: string, hash: string): Promise<Response> {
    // What has its hash in its name may come from anywhere.
    const older = address.includes('/_astro/') ? await caches.match(address) : undefined;
    const response = older ?? (await fetch(address, { cache: 'no-cache' }));
    if (!response.ok || (await hashOf(await response.clone().arrayBuffer())) !== hash)
      throw new Error(`${address} is not of this edition any more.`);
    return response;
  }

  async function fillAll(cache: Cache): Promise<void> {
    const bundle = await fetchWhole(plan.pages.address, plan.pages.hash);
    for (const [address, html] of unpackPages((await bundle.json()) as PageBundle))
      await cache.put(address, pageOf(html));
    const open = Object.entries(plan.files);
    const work = async () => {
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [address, hash] = next;
        await cache.put(address, await fetchWhole(address, hash));
      }
    };
    await Promise.all(Array.from({ length: LANES }, work));
  }

  async function keep(address: string): Promise<{ response: Response; isNewer: boolean }> {
    const response = await fetch(address, { cache: 'no-cache' });
    const hash = plan.whenRead[address];
    if (hash === undefined || !response.ok) return { response, isNewer: false };
    const bytes = await response.clone().arrayBuffer();
    if ((await hashOf(bytes)) !== hash) return { response, isNewer: true };
    const cache = await opened();
    await cache.put(address, response.clone());
    if (address.startsWith(`${plan.base}text/`) || address === plan.base)
      void keepNotes(new TextDecoder().decode(bytes)).catch(() => undefined);
    return { response, isNewer: false };
  }

  /** Keeps the notes that a page of the text leads to, one after another, behind what the reader asks for. */
  async function keepNotes(html: string): Promise<void> {
    const addresses = [...html.matchAll(/href="(?<href>[^"#]+)"/gu)].map(
      ({ groups }) => groups?.['href'] ?? '',
    );
    const cache = await opened();
    for (const address of new Set(addresses)) {
      if (!address.startsWith(`${plan.base}notes/`) || plan.whenRead[address] === undefined) continue;
      if ((await cache.match(address)) === undefined) await keep(address);
    }
  }

  async function namesOf(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter((each) => each.startsWith(cachesOf(plan.base)));
  }

  return {
    fill: async () => {
      try {
        await fillAll(await opened());
      } catch (error) {
        await caches.delete(name);
        throw error;
      }
    },
    dropOlder: async () => {
      await Promise.all((await namesOf()).filter((each) => each !== name).map((each) => caches.delete(each)));
    },
    // Looking for something must not open what has been forgotten.
    find: async (address) => await caches.match(address, { cacheName: name, ignoreVary: true }),
    knows: (address) => address in plan.whenRead || address in plan.files,
    keep,
    pageNotKept: () => pageOf(plan.notKept, 503),
    leaveIfGone: async () => {
      // Once while the worker is awake, which is for a few pages.
      if (hasAsked) return;
      hasAsked = true;
      const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
      const isGone =
        answer !== undefined &&
        (answer.status === 404 ||
          answer.status === 410 ||
          (answer.ok && !(answer.headers.get('Content-Type') ?? '').includes('javascript')));
      if (!isGone) return;
      await registration.unregister();
      await Promise.all((await namesOf()).map((each) => caches.delete(each)));
    },
  };
}
