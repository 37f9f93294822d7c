import { Button, Group, Text } from '@mantine/core';
import { FileUp, FolderUp } from 'lucide-react';
import { useRef, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../parts/use-keys.js';
import classes from './add.module.css';
import { visible } from './dropped-files.js';

interface DropZoneProps {
  /** Endings and types that are offered first when files are picked. */
  readonly accept: string;
  readonly hint: string;
  readonly folders?: boolean;
  /** Files are held above the screen. */
  readonly over: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Says that files can be dropped, and lets them be picked by keyboard and mouse; folders with all that is in them. */
export function DropZone({ accept, hint, folders = false, over, onFiles }: DropZoneProps) {
  const { t } = useTranslation('add');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useKeys('o', () => files.current?.click(), { does: t('pick') });
  const picked = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles(visible([...(currentTarget.files ?? [])]));
    currentTarget.value = '';
  };
  return (
    <div className={classes.zone} data-over={over || undefined}>
      <FileUp size={24} aria-hidden className="wk-dim" />
      <Text>{over ? t('dropNow') : t('dropHere')}</Text>
      <Group gap="xs" justify="center">
        <Button size="xs" onClick={() => files.current?.click()} leftSection={<FileUp size={14} aria-hidden />}>
          {t('pick')}
        </Button>
        {folders && (
          <Button
            size="xs"
            variant="default"
            onClick={() => folder.current?.click()}
            leftSection={<FolderUp size={14} aria-hidden />}
          >
            {t('pickFolder')}
          </Button>
        )}
      </Group>
      <Text size="xs" className="wk-dim">
        {hint}
      </Text>
      <input ref={files} type="file" multiple accept={accept} hidden onChange={picked} aria-label={t('pick')} />
      {folders && (
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          onChange={picked}
          aria-label={t('pickFolder')}
          {...WHOLE_FOLDER}
        />
      )}
    </div>
  );
}

/** All browsers have it under this name; React's types do not. */
const WHOLE_FOLDER = { webkitdirectory: '' };
