/** Records of the name table that name the font: family, subfamily, identifier, full name, PostScript name and their kin. Copyright, trademark and licence are not among them. */
const NAMING_IDS = new Set([1, 2, 3, 4, 6, 16, 17, 21, 22, 25]);

/**
 * Changes a word in the names of an OpenType font, in place of another as long as it.
 * The copyright notice, the trademark and the licence keep their words.
 * @param font the font's bytes, not compressed.
 * @throws where the words differ in length, or the font has no name table.
 */
export function renameFont(font: Uint8Array, word: string, replacement: string): Buffer {
  if (word.length !== replacement.length) throw new Error('The new name must be as long as the old one.');
  const bytes = Buffer.from(font);
  const tables = readDirectory(bytes);
  const names = tables.find(({ tag }) => tag === 'name');
  if (names === undefined) throw new Error('The font has no name table.');
  const strings = names.offset + bytes.readUInt16BE(names.offset + 4);
  for (let index = 0; index < bytes.readUInt16BE(names.offset + 2); index += 1) {
    const record = names.offset + 6 + index * 12;
    if (!NAMING_IDS.has(bytes.readUInt16BE(record + 6))) continue;
    const wide = bytes.readUInt16BE(record) !== 1;
    const start = strings + bytes.readUInt16BE(record + 10);
    const end = start + bytes.readUInt16BE(record + 8);
    replaceAll(bytes.subarray(start, end), encode(word, wide), encode(replacement, wide));
  }
  return withChecksums(bytes, tables);
}

interface Table {
  readonly tag: string;
  /** Where its entry in the directory begins. */
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

function readDirectory(bytes: Buffer): Table[] {
  return Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    return {
      tag: bytes.toString('latin1', entry, entry + 4),
      entry,
      offset: bytes.readUInt32BE(entry + 8),
      length: bytes.readUInt32BE(entry + 12),
    };
  });
}

/** Characters of the name table take two bytes each, except on the old Macintosh platform. */
function encode(word: string, wide: boolean): Buffer {
  return wide ? Buffer.from(word, 'utf16le').swap16() : Buffer.from(word, 'latin1');
}

function replaceAll(bytes: Buffer, word: Buffer, replacement: Buffer): void {
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + word.length))
    replacement.copy(bytes, at);
}

/** Sets the checksums of the tables and of the font to what its bytes now are. */
function withChecksums(bytes: Buffer, tables: readonly Table[]): Buffer {
  const head = tables.find(({ tag }) => tag === 'head');
  if (head !== undefined) bytes.writeUInt32BE(0, head.offset + 8);
  for (const { entry, offset, length } of tables) {
    bytes.writeUInt32BE(checksum(bytes.subarray(offset, offset + length)), entry + 4);
  }
  if (head !== undefined) bytes.writeUInt32BE((0xb1b0afba - checksum(bytes)) >>> 0, head.offset + 8);
  return bytes;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word = Buffer.alloc(4);
    bytes.copy(word, 0, at, Math.min(at + 4, bytes.length));
    sum = (sum + word.readUInt32BE(0)) >>> 0;
  }
  return sum;
}
