const ENGLISH_IS_ORIGINAL =
  /以英文(?:原文|版本?|為準|为准)|英文(?:原文|版本?)為(?:主|準)|英文(?:原文|版本?)为(?:主|准)|translated from (?:the )?english|english (?:original|version) (?:shall )?prevails?/i;
const CHINESE_IS_ORIGINAL =
  /以中文(?:原文|版本?|為準|为准)|中文(?:原文|版本?)[為为](?:主|準|准)|translated from (?:the )?(?:chinese|mandarin)|chinese (?:original|version) (?:shall )?prevails?/i;

/** Which language a document says that its original is in; null where it does not say. */
export function statedOriginal(text: string): 'en' | 'zh' | null {
  const edges = text.slice(0, 8000) + text.slice(-3000);
  if (ENGLISH_IS_ORIGINAL.test(edges)) return 'en';
  return CHINESE_IS_ORIGINAL.test(edges) ? 'zh' : null;
}
