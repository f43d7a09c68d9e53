import { newerEdition as words } from '../languages/on-demand.ts';
import { cachesOf } from './offline-plan.ts';
import type { Told } from './worker-scope.ts';

/** The service worker, in the root of the site. */
const WORKER = 'sw.js';

/**
 * Keeps the site in this browser for reading without a network, where the page says that it can be kept, by its manifest, and
 * as long as the reader’s settings do not forbid it. A site that can be kept no more is forgotten.
 */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  // A page that no worker has answered for goes on with what it has.
  const hadWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) location.reload();
  });
  let wasKept: boolean | undefined;
  const follow = async (): Promise<void> => {
    const isKept = manifest !== null && document.documentElement.dataset['offline'] !== 'off';
    if (isKept === wasKept) return;
    const isVisit = wasKept === undefined;
    wasKept = isKept;
    if (isKept) await register(new URL('.', manifest.href), isVisit);
    else await leave(manifest?.href);
  };
  const followQuietly = () => {
    // Without a network, or where the browser keeps nothing, the page is as it is.
    follow().catch(() => undefined);
  };
  document.addEventListener('settingschange', followQuietly);
  followQuietly();
}

async function register(base: URL, isVisit: boolean): Promise<void> {
  const { serviceWorker } = navigator;
  const worker = new URL(WORKER, base);
  const found = await serviceWorker.getRegistration(base.href);
  const known = found?.scope === base.href ? found : undefined;
  // A worker whose site is there no more leaves while it answers for this page. To register it would call it back.
  if (known === undefined && isVisit && serviceWorker.controller?.scriptURL === worker.href) return;
  const registration =
    known ?? (await serviceWorker.register(worker, { scope: base.href, updateViaCache: 'none' }));
  const offerWhenReady = (worker: ServiceWorker | null) => {
    if (worker === null || serviceWorker.controller === null) return;
    if (worker.state === 'installed') offer(worker);
    else
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed') offer(worker);
      });
  };
  offerWhenReady(registration.waiting);
  registration.addEventListener('updatefound', () => {
    offerWhenReady(registration.installing);
  });
  if (serviceWorker.controller !== null) return;
  const { active } = await serviceWorker.ready;
  tell(active, { say: 'reading', address: location.pathname });
}

/** Forgets the site; where no manifest says which that is, the one that this page was kept with. */
async function leave(manifest: string | undefined): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(manifest);
  if (registration === undefined || !isOurs(registration)) return;
  await registration.unregister();
  const ours = cachesOf(new URL(registration.scope).pathname);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
}

function isOurs({ scope, active, waiting, installing }: ServiceWorkerRegistration): boolean {
  return (active ?? waiting ?? installing)?.scriptURL === `${scope}${WORKER}`;
}

/** Says that a newer edition is there, until the reader takes it or goes on to another page. */
function offer(worker: ServiceWorker): void {
  if (document.querySelector('.newer-edition') !== null) return;
  const bar = document.createElement('p');
  bar.className = 'newer-edition';
  bar.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.reload;
  button.addEventListener('click', () => {
    tell(worker, { say: 'take-over' });
  });
  document.body.append(bar);
  // What is said is put into what is already there, so that it is heard too.
  requestAnimationFrame(() => {
    bar.append(`${words.says} `, button);
  });
}

function tell(worker: ServiceWorker | null, told: Told): void {
  worker?.postMessage(told);
}
