/** So much of a text shows what it is written in. */
const SAMPLE = 262_144;

/** Both sets put the characters in daily use first: GB 2312 in rows B0 to D7, Big5 in A4 to C6; punctuation stands before. */
const USUAL: Readonly<Record<'gb18030' | 'big5', readonly [first: number, last: number]>> = {
  gb18030: [0xa1, 0xd7],
  big5: [0xa1, 0xc6],
};

/** Share of the two-byte characters that are usual ones, in the reading of this encoding; 1 where there are none. */
export function usualShare(label: 'gb18030' | 'big5', bytes: Buffer): number {
  const [first, last] = USUAL[label];
  const end = Math.min(bytes.length - 1, SAMPLE);
  let all = 0;
  let usual = 0;
  for (let at = 0; at < end; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const trail = bytes[(at += 1)] as number;
    all += 1;
    // Trail bytes below A1 are rare ones of GBK's extension, and the common half of Big5.
    if (lead >= first && lead <= last && (label === 'big5' || trail >= 0xa1)) usual += 1;
  }
  return all === 0 ? 1 : usual / all;
}

/** Quotation marks, dashes, ellipsis, bullet, trade mark, no-break space, pound, section, registered, degree, accented letters. */
const WESTERN = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xae, 0xb0, 0xb7, 0xbd,
]);

/** A Western text saved by Windows: single bytes above ASCII among letters, where Chinese has them in pairs. */
export function isLikelyWestern(bytes: Buffer): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let high = 0;
  let alone = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    high += 1;
    const isSingle = (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80;
    if (isSingle && (WESTERN.has(byte) || byte >= 0xc0)) alone += 1;
  }
  return high > 0 && high < end / 8 && alone / high > 0.8;
}
