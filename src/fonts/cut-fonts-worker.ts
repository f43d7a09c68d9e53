import { parentPort, workerData } from 'node:worker_threads';
import { cutFonts } from './cut-fonts.ts';

// Cutting keeps a core busy for a second; here it is not the one that reads the content meanwhile.
parentPort?.postMessage(await cutFonts(String(workerData)));
