import { SHARED, sharedOf } from '../../annotations/storage.ts';

/** Whether the address, or a page before in this tab, carries a set that was shared. */
export function hasShared(base: string): boolean {
  try {
    return location.hash.startsWith(SHARED) || sessionStorage.getItem(sharedOf(base)) !== null;
  } catch {
    return false;
  }
}
