/*
 * Replaces one table of a font by that of another, in the container of OpenType fonts (ISO/IEC 14496-22, 4.5).
 */

/** One table of a font file. All numbers in such a file are big-endian. */
interface Table {
  tag: string;
  bytes: Buffer;
}

/**
 * `font` with its table `tag` replaced by that of `other`. Both are uncompressed (TrueType). Throws where `other` has
 * no such table, or another number of glyphs, since tables refer to glyphs by index.
 */
export function withTableOf(font: Buffer, other: Buffer, tag: string): Buffer {
  const tables = tablesOf(font);
  const given = tablesOf(other);
  if (glyphCount(tables) !== glyphCount(given)) throw new Error('the two fonts do not have the same glyphs');
  return fontOf(
    font.readUInt32BE(0),
    tables.map((table) => (table.tag === tag ? tableNamed(given, tag) : table)),
  );
}

const headerSize = 12;
const recordSize = 16;

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = headerSize + index * recordSize;
    const start = font.readUInt32BE(record + 8);
    return {
      tag: font.toString('latin1', record, record + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(record + 12)),
    };
  });
}

function tableNamed(tables: readonly Table[], tag: string): Table {
  const table = tables.find((one) => one.tag === tag);
  if (!table) throw new Error(`the font has no table “${tag}”`);
  return table;
}

function glyphCount(tables: readonly Table[]): number {
  return tableNamed(tables, 'maxp').bytes.readUInt16BE(4);
}

/** Leaves the checksums empty, since the WOFF2 encoder writes them anew. */
function fontOf(version: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(headerSize + tables.length * recordSize);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  const body: Buffer[] = [];
  let at = head.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const record = headerSize + index * recordSize;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(bytes.length, record + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    body.push(padded);
    at += padded.length;
  }
  return Buffer.concat([head, ...body]);
}
