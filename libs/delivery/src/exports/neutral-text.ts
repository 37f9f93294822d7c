/** What a spreadsheet may take for the beginning of a formula, full-width and small forms too, behind whatever it may skip. */
const BEGINS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫\t\r]/u;

/** A text that no spreadsheet reads as a formula: an apostrophe before it says that it is text. Of others nothing changes. */
export function neutralText(text: string): string {
  return BEGINS_FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
