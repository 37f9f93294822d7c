import { Button, SegmentedControl, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '#contracts';
import { FindField } from './find-field.js';
import type { Shown } from './mark.js';
import type { Side } from './text-row.js';
import type { useFound } from './use-found.js';
import classes from './document-reader.module.css';

interface ReadingBarProps {
  readonly document: DocumentView;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly speakers: readonly string[];
  readonly speaker: string | null;
  readonly onSpeaker: (speaker: string | null) => void;
  readonly side: Side;
  readonly isBilingual: boolean;
  readonly onSide: (side: Side) => void;
  readonly found: ReturnType<typeof useFound>;
  readonly copy: () => void;
}

/** What can be done with the text: which marks, whose words, which language, find, link. */
export function ReadingBar(props: ReadingBarProps) {
  const { document, shown, show, speakers, speaker, onSpeaker, side, isBilingual, onSide, found, copy } = props;
  const { t } = useTranslation('documents');
  const common = useTranslation().t;
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const { statements, observations } = document;
  const kinds = [
    { value: 'all', label: t('all', { count: statements + observations }) },
    {
      value: 'statements',
      label: <span className={classes.statements}>{t('statements', { count: statements })}</span>,
    },
    {
      value: 'observations',
      label: <span className={classes.observations}>{t('observations', { count: observations })}</span>,
    },
  ];
  const sides = [
    ...(isNarrow ? [] : [{ value: 'both', label: t('both') }]),
    { value: 'original', label: common('original') },
    { value: 'translation', label: common('translation') },
  ];
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="xs"
        value={shown}
        onChange={(value) => show(value as Shown)}
        data={kinds}
        aria-label={t('marks')}
      />
      {isBilingual && (
        <SegmentedControl
          size="xs"
          value={side}
          onChange={(value) => onSide(value as Side)}
          data={sides}
          aria-label={t('languages')}
        />
      )}
      {speakers.length > 1 && (
        <Select
          size="xs"
          w={190}
          clearable
          searchable
          aria-label={t('bySpeaker')}
          placeholder={t('bySpeaker')}
          data={speakers}
          value={speaker}
          onChange={onSpeaker}
        />
      )}
      <FindField
        words={found.words}
        count={found.found.length}
        at={found.at}
        onWords={found.look}
        onStep={found.step}
      />
      <Button size="xs" variant="default" onClick={copy} leftSection={<Link2 size={14} aria-hidden />}>
        {t('copyLink')}
      </Button>
    </div>
  );
}
