import { isPersonName } from './person-name.js';
import type { Line } from './read-lines.js';
import { namesCalling } from './title-words.js';

const LONGEST_TITLE = 120;

/** Printed transcripts put the title on the line below the name: such a pair becomes one speaker line, "name -- title". */
export function joinNameLines(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const [name, title] = [lines[i]!, lines[i + 1]];
    if (!title || !isNameAbove(name, title)) joined.push(name);
    else {
      joined.push({ ...name, end: title.end, text: `${name.text} -- ${title.text.replace(/\s{2,}[QA]$/, '')}` });
      i += 1;
    }
  }
  return joined;
}

function isNameAbove(name: Line, title: Line): boolean {
  if (title.blankBefore || title.marker || name.text.length > 40 || title.text.length > LONGEST_TITLE) return false;
  if (!/^\p{Lu}\S+\s\p{Lu}/u.test(name.text) || !/^\p{Lu}/u.test(title.text)) return false;
  if (
    /[:：]|\s(?:--|–|—|-)\s/.test(name.text + title.text) ||
    /[!?;]|(?<!\b(?:Inc|Co|Ltd|Corp|LLC))\.(?:\s|$)/.test(title.text)
  )
    return false;
  return isPersonName(name.text) && namesCalling(title.text);
}
