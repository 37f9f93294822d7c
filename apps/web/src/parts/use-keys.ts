import { useEffect } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { useSettings } from '../settings/settings.js';
import { announce } from './shortcuts.js';

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
  /** What it does, in the language of the page (`next row`): lists it under `?`. */
  readonly does?: string;
  /** On every screen; for what stands around the screens. */
  readonly everywhere?: boolean;
}

/**
 * Does something when keys are pressed (`j`, `j,arrowdown`, `mod+k`, `g t` as `g>t`), but never while an input method
 * composes, while a dialogue is open, or where single keys are switched off in the settings. A key that ends a sequence
 * (`t` after `g`) is no single key.
 */
export function useKeys(keys: string, act: (event: KeyboardEvent) => void, options: KeyOptions = {}): void {
  const { shortcuts } = useSettings();
  const { always = false, enabled = true, yields = false, does, everywhere = false } = options;
  const active = enabled && (always || shortcuts);
  useEffect(
    () => (active && does !== undefined ? announce({ keys, does, everywhere }) : undefined),
    [active, keys, does, everywhere],
  );
  useHotkeys(
    keys,
    (event) => {
      if (!always && !isFree(event, keys)) return;
      if (yields && (event.target as Element | null)?.closest?.('a, button')) return;
      event.preventDefault();
      act(event);
    },
    {
      enabled: active,
      enableOnFormTags: always,
      ignoreEventWhen: isComposing,
      ignoreModifiers: SIGN.test(keys),
      sequenceTimeoutMs: SEQUENCE_MS,
      useKey: true,
    },
    [act],
  );
}

/** Signs need other modifiers on other keyboards. */
const SIGN = /^[^\p{L}\p{N}]$/u;
/** Between the keys of a sequence: time enough to look for the second one. */
const SEQUENCE_MS = 1500;

/** Is a single key meant for the screen: no dialogue, no input method, no browser's shortcut, no sequence that is under way? */
function isFree(event: KeyboardEvent, keys: string): boolean {
  if (isComposing(event) || document.querySelector('[role="dialog"]')) return false;
  if (SIGN.test(keys) && (event.ctrlKey || event.metaKey)) return false;
  return keys.includes('>') || !endsSequence(event);
}

/** Key that sequences begin with. */
const BEGIN = 'g';
let before: KeyboardEvent | null = null;
let latest: KeyboardEvent | null = null;
if (typeof document !== 'undefined') {
  const remember = (event: KeyboardEvent) => ([before, latest] = [latest, event]);
  document.addEventListener('keydown', remember, { capture: true });
}

function endsSequence({ timeStamp }: KeyboardEvent): boolean {
  return before?.key === BEGIN && !before.ctrlKey && !before.metaKey && timeStamp - before.timeStamp < SEQUENCE_MS;
}
