const PRIME = 0x0000000001000000000000000000013bn;
const BASIS = 0x6c62272e07bb014262b821756295c58dn;
const MASK = (1n << 128n) - 1n;

/** Makes a UUID out of a name (RFC 9562, version 8), always the same: where an identifier must stand that needs no address. */
export function stableUuid(name: string): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(name)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  const digits = hash.toString(16).padStart(32, '0');
  const variant = (8 + (parseInt(digits.charAt(16), 16) % 4)).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join('-');
}
