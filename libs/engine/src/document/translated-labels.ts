import type { Block } from './block.js';
import type { Label } from './label.js';
import { nameKey } from './person-name.js';

/** So many pairs make a habit; fewer are two people who speak in turn. */
const HABIT = 3;

/**
 * Labelled lines that say in the other language what the labelled line above says: "CFO Ms. Ho: ..." and 財務總監何女士：…,
 * "Q: ..." and 問：…. They open no turn of their own. Only a document that does so throughout is read this way.
 */
export function translatedLabels(blocks: readonly Block[], text: string): ReadonlySet<Block> {
  const echoes = new Set<Block>();
  const labelled = blocks.filter((block) => block.kind === 'prose' && block.label && block.label.kind !== 'part');
  blocks.forEach((block, i) => {
    const above = blocks[i - 1];
    if (above && !echoes.has(above) && isEcho(above, block, text)) echoes.add(block);
  });
  return echoes.size >= HABIT && echoes.size * 3 >= labelled.length ? echoes : new Set();
}

function isEcho(above: Block, block: Block, text: string): boolean {
  if (above.kind !== 'prose' || block.kind !== 'prose' || !above.label || !block.label) return false;
  const [first, second] = [text.slice(above.start, above.end), text.slice(block.start, block.end)];
  return isChinese(first) !== isChinese(second) && sameSide(above.label, block.label);
}

/** Questions with questions; speakers whose names stand in different scripts, or are the same. */
function sameSide(first: Label, second: Label): boolean {
  if (first.kind === 'part' || second.kind === 'part' || first.kind !== second.kind) return false;
  if (first.name === null || second.name === null) return first.name === second.name;
  return nameKey(first.name) === nameKey(second.name) || isChinese(first.name) !== isChinese(second.name);
}

const HAN = /\p{Script=Han}/gu;
const isChinese = (text: string): boolean => (text.match(HAN)?.length ?? 0) * 3 > text.length;
