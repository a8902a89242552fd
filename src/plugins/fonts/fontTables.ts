/*
 * A font as its container of tables comes in; the same font with one table of another comes out.
 */

/** A table as it stands in the file; everything in such a file is big-endian (ISO/IEC 14496-22, 4.5). */
interface Table {
  tag: string;
  bytes: Buffer;
}

/**
 * `font` with the table `tag` of `other` in place of its own, if it has one. Both are uncompressed
 * (TrueType). Throws where `other` has no such table, or where the two do not count the same glyphs, which
 * tables speak of by number.
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

/** Checksums stay empty: whoever packs the font as WOFF2 writes them anew. */
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
