import { ensureBuilt, SITES } from './editions.ts';

const started = performance.now();
await ensureBuilt();
const names = SITES.map(({ name }) => name).join(', ');
console.log(`Built, or still as new: ${names}; in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
