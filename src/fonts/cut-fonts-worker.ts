import { parentPort, workerData } from 'node:worker_threads';
import { cutFonts } from './cut-fonts.ts';

// Cutting keeps a core busy for a second; here it is not the one that reads the content meanwhile.
const { root, edition } = workerData as { readonly root: string; readonly edition: string };
parentPort?.postMessage(await cutFonts(root, edition));
