import { elementsOf } from './parse-page.js';
import { lengthOf, nameOf, type DomElement, type DomNode } from './dom.js';

/** Never a word of the call. */
const NO_TEXT = new Set(
  'script style template noscript svg math canvas iframe object embed select button input textarea dialog video audio picture head'.split(
    ' ',
  ),
);
const CHROME = new Set(['nav', 'footer', 'aside']);
const CHROME_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alert|tablist)$/i;
const CHROME_NAMES =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|cookies?|consent|sidebar|share|sharing|social|related|recommend(?:ed|ations)?|newsletter|subscribe|promo|advert(?:isement)?s?|ads?|sponsor(?:ed)?|paywall|comments?|popup|modal|skip-?link|toolbar|pagination|site-?header|site-?footer|masthead)(?:[\s_-]|$)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** From this share of the page's text on, an element is the page, whatever its class says. */
const MOST_OF_PAGE = 0.4;

/** Takes navigation, advertisements, hidden text and all that no reader of the page reads out of it; gives how many parts went. */
export function dropChrome(body: DomElement): number {
  const all = lengthOf(body);
  const doomed: DomElement[] = [];
  for (const element of elementsOf(body)) {
    if (element === body) continue;
    if (NO_TEXT.has(nameOf(element)) || isHidden(element)) doomed.push(element);
    else if (isChrome(element) && lengthOf(element) < all * MOST_OF_PAGE) doomed.push(element);
  }
  for (const element of doomed) element.remove();
  return doomed.filter((element) => lengthOf(element) > 0 && !NO_TEXT.has(nameOf(element))).length;
}

function isHidden(element: DomElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function isChrome(element: DomElement): boolean {
  const name = nameOf(element);
  if (CHROME.has(name) || CHROME_ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (name === 'header') return !isWithin(element, /^(?:article|main|section)$/);
  return CHROME_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300));
}

function isWithin(element: DomElement, names: RegExp): boolean {
  let node: DomNode | null = element.parentNode;
  for (; node; node = node.parentNode) if (names.test(nameOf(node))) return true;
  return false;
}
