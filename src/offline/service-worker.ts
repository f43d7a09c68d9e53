import { createKeeper } from './keeper.ts';
import type { OfflinePlan } from './offline-plan.ts';
import type { AskEvent, Told, WorkerScope } from './worker-scope.ts';

/** Written before this file by the build. */
declare const PLAN: OfflinePlan;

const scope = self as unknown as WorkerScope;
const keeper = createKeeper(PLAN, scope);
/** The pages open that are of a newer edition than this worker's: all they ask for comes from the network. */
const newer = new Set<string>();

scope.addEventListener('install', (event) => {
  event.waitUntil(keeper.fill());
});

// A page that is open keeps the edition that it has: the worker answers from the next page on.
scope.addEventListener('activate', (event) => {
  event.waitUntil(keeper.dropOlder());
});

scope.addEventListener('message', (event) => {
  const told = event.data as Told;
  if (told.say === 'take-over') event.waitUntil(scope.skipWaiting());
  else if (keeper.knows(told.address)) event.waitUntil(keeper.keep(told.address).catch(() => undefined));
});

scope.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const isOurs = origin === scope.location.origin && pathname.startsWith(PLAN.base);
  if (!isOurs || event.request.method !== 'GET' || newer.has(event.clientId)) return;
  if (event.request.mode === 'navigate') event.waitUntil(keeper.leaveIfGone());
  event.respondWith(answer(event, pathname));
});

async function answer(event: AskEvent, pathname: string): Promise<Response> {
  const { request, resultingClientId } = event;
  const isPage = request.mode === 'navigate';
  const kept = await keeper.find(pathname);
  if (kept !== undefined) return kept;
  if (isPage && !/[./]$|\.[^/]+$/u.test(pathname)) {
    const whole = `${pathname}/`;
    if (keeper.knows(whole) || (await keeper.find(whole)) !== undefined) return Response.redirect(whole, 301);
  }
  try {
    if (!keeper.knows(pathname)) return await fetch(request);
    const { response, isNewer } = await keeper.keep(pathname);
    if (!isNewer) return response;
    // A newer edition has come to the server. A page of it is whole; for an open page of this one it would be a mixture.
    event.waitUntil(scope.registration.update());
    if (!isPage) return Response.error();
    newer.add(resultingClientId);
    return response;
  } catch (error) {
    if (!isPage) throw error;
    return keeper.pageNotKept();
  }
}
