import { ActionIcon, TextInput } from '@mantine/core';
import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing, useKeys } from '../../parts/use-keys.js';

interface FindFieldProps {
  readonly words: string;
  /** How many places were found, and which of them is looked at, from 0. */
  readonly count: number;
  readonly at: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Finds words in the text: `/` leads here, Enter to the next place, Shift+Enter to the one before, Escape back. */
export function FindField({ words, count, at, onWords, onStep }: FindFieldProps) {
  const { t } = useTranslation('documents');
  const field = useRef<HTMLInputElement>(null);
  useKeys('/', () => field.current?.select(), { does: t('keyFind') });
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') {
      onWords('');
      event.currentTarget.blur();
    }
  };
  const told = words === '' ? '' : count === 0 ? t('nowhere') : t('foundAt', { at: at + 1, count });
  return (
    <TextInput
      ref={field}
      size="xs"
      type="search"
      aria-label={t('find')}
      placeholder={t('find')}
      value={words}
      onChange={(event) => onWords(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      leftSection={<Search size={14} aria-hidden />}
      rightSectionWidth={words === '' ? 8 : 118}
      w={words === '' ? 200 : 290}
      rightSection={
        words !== '' && (
          <span style={{ display: 'flex', alignItems: 'center', gap: 2, fontSize: 12 }}>
            <span role="status">{told}</span>
            <ActionIcon size={24} variant="subtle" color="gray" onClick={() => onStep(-1)} aria-label={t('before')}>
              <ChevronUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon size={24} variant="subtle" color="gray" onClick={() => onStep(1)} aria-label={t('after')}>
              <ChevronDown size={14} aria-hidden />
            </ActionIcon>
          </span>
        )
      }
    />
  );
}
