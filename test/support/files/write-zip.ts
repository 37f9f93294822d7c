import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the directory says of its size, where it is to lie. */
  readonly declared?: number;
}

/** A ZIP archive, made by hand so that a test can make bad ones too. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes, { level: 9 });
    const name = Buffer.from(entry.name);
    const fields = fieldsOf(entry, packed);
    const local = Buffer.concat([head(0x04034b50, 4), fields, lengths(name), name]);
    const central = Buffer.concat([head(0x02014b50, 6), fields, lengths(name), Buffer.alloc(10), uint32(at), name]);
    parts.push(local, packed);
    directory.push(central);
    at += local.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.concat([
    head(0x06054b50, 0),
    Buffer.alloc(4),
    uint16(entries.length),
    uint16(entries.length),
    uint32(length),
    uint32(at),
    uint16(0),
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}

/** Signature, and the versions that made it and can read it. */
function head(signature: number, versions: 0 | 4 | 6): Buffer {
  return Buffer.concat([
    uint32(signature),
    ...Array.from({ length: versions === 0 ? 0 : versions === 4 ? 1 : 2 }, () => uint16(20)),
  ]);
}

function fieldsOf({ bytes, declared }: ZipEntry, packed: Buffer): Buffer {
  const flags = Buffer.concat([uint16(0x0800), uint16(8), uint32(0)]);
  return Buffer.concat([flags, uint32(crc32(bytes)), uint32(packed.length), uint32(declared ?? bytes.length)]);
}

const lengths = (name: Buffer): Buffer => Buffer.concat([uint16(name.length), uint16(0)]);

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
