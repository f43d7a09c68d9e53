/** What a service worker works with. TypeScript has it in a library of its own, which cannot stand beside that of pages. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: WorkerLocation;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', handle: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', handle: (event: AskEvent) => void): void;
  addEventListener(type: 'message', handle: (event: LifeEvent & { readonly data: unknown }) => void): void;
}

interface WorkerLocation {
  readonly origin: string;
  readonly href: string;
}

/** An event whose work may go on after it. */
export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
export interface AskEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** What a page says to the worker. */
export type Told =
  /** To take the place of the worker that serves an older edition. */
  | { readonly say: 'take-over' }
  /** That a reader reads a page that was fetched before the worker was there. */
  | { readonly say: 'reading'; readonly address: string };
