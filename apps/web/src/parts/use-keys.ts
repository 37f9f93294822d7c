import { useHotkeys } from 'react-hotkeys-hook';
import { useSettings } from '../settings/settings.js';

/** Is the key part of a word that an input method is composing? Then it is nobody's shortcut. */
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === 229;
}

interface KeyOptions {
  /** Also while a field has the focus, and where single keys are switched off: for keys with Ctrl and the like. */
  readonly always?: boolean;
  readonly enabled?: boolean;
  /** Leaves the key to a link or button that has the focus. */
  readonly yields?: boolean;
}

/**
 * Does something when keys are pressed (`j`, `mod+k`, `g t` as `g>t`), but never while an input method composes, while a
 * dialogue is open, or where single keys are switched off in the settings.
 */
export function useKeys(keys: string, act: (event: KeyboardEvent) => void, options: KeyOptions = {}): void {
  const { shortcuts } = useSettings();
  const { always = false, enabled = true, yields = false } = options;
  useHotkeys(
    keys,
    (event) => {
      if (isComposing(event) || (!always && document.querySelector('[role="dialog"]'))) return;
      if (yields && (event.target as Element | null)?.closest?.('a, button')) return;
      event.preventDefault();
      act(event);
    },
    { enabled: enabled && (always || shortcuts), enableOnFormTags: always, ignoreEventWhen: isComposing, useKey: true },
    [act],
  );
}
