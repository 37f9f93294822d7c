/** One key of a shortcut as a keyboard shows it, and how it follows the one before; together with it where `joint` is null. */
export interface KeyPart {
  readonly text: string;
  readonly joint: 'then' | 'or' | null;
}

const NAMES: Readonly<Record<string, string>> = {
  arrowdown: '↓',
  arrowup: '↑',
  arrowleft: '←',
  arrowright: '→',
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  enter: '↵',
  escape: 'Esc',
  esc: 'Esc',
  shift: '⇧',
  space: 'Space',
};

/** `g>t` as G then T, `j,arrowdown` as J or ↓, `mod+k` as Ctrl K (⌘ K on a Mac). */
export function keyParts(keys: string, mac = isMac()): readonly KeyPart[] {
  return keys.split(',').flatMap((way, nth) =>
    way.split('>').flatMap((step, place) =>
      step.split('+').map((key, at) => ({
        text: nameOf(key.trim(), mac),
        joint: at > 0 ? null : place > 0 ? ('then' as const) : nth > 0 ? ('or' as const) : null,
      })),
    ),
  );
}

function nameOf(key: string, mac: boolean): string {
  if (key === 'mod') return mac ? '⌘' : 'Ctrl';
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1));
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);
}
