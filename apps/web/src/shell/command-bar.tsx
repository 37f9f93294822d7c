import { Spotlight, spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../parts/shortcuts.js';
import { SEARCH_LENGTH, searchOf } from '../parts/search-words.js';
import { useKeys } from '../parts/use-keys.js';
import classes from './command-bar.module.css';
import { ActionCommands, PlaceCommands } from './fixed-commands.js';
import { FoundCommands } from './found-commands.js';

export const openCommandBar = (): void => spotlight.open();

const PAUSE_MS = 180;
const FIND = '/';

/** Ctrl-K: by a few letters to a page, a company, a claim or a document, or something done at once. */
export function CommandBar() {
  const { t } = useTranslation();
  const { t: say } = useTranslation('shell');
  const [words, setWords] = useState('');
  const [typed] = useDebouncedValue(words.trim(), PAUSE_MS);
  const asked = searchOf(typed);
  useKeys('mod+k', openCommandBar, { always: true, does: say('commands'), everywhere: true });
  const isTaken = useShortcuts().some(({ keys, everywhere }) => keys === FIND && !everywhere);
  useKeys(FIND, find, { does: say('find'), everywhere: true, enabled: !isTaken });
  return (
    <Spotlight.Root query={words} onQueryChange={setWords} shortcut={null} size="lg" scrollable maxHeight="70vh">
      <Spotlight.Search
        maxLength={SEARCH_LENGTH}
        placeholder={t('search')}
        aria-label={t('search')}
        onKeyDownCapture={keepComposition}
      />
      <Spotlight.ActionsList className={classes.list}>
        <PlaceCommands words={words} />
        <ActionCommands words={words} />
        {asked !== null && <FoundCommands words={asked} />}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Keys of an input method are its own: Enter that takes a word opens nothing. */
function keepComposition(event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) event.stopPropagation();
}

/** To the search field of the screen; where it has none, everywhere. */
function find(): void {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (field === null) openCommandBar();
  else {
    field.focus();
    field.select();
  }
}
