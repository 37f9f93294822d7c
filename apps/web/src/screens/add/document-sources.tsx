import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './add.module.css';
import { CompanyField } from './company-field.js';
import { DropZone } from './drop-zone.js';
import { useFromAnywhere } from './from-anywhere.js';
import type { Source } from './parcel.js';
import { addSources } from './parcels.js';
import { useCompanyOfAll } from './use-company-of-all.js';

const WAYS = ['files', 'paste', 'address'] as const;
const ACCEPT = '.txt,.md,.html,.htm,.pdf,.docx,.srt,.vtt,.json';

/** The three ways in which documents come: as files, pasted, or by an address. */
export function DocumentSources() {
  const { t } = useTranslation('add');
  const [way, setWay] = useQueryState('from', parseAsStringLiteral(WAYS).withDefault('files'));
  const [company, setCompany] = useState('');
  const giveToAll = useCompanyOfAll();
  const add = (sources: readonly Source[]) => addSources(sources, company === '' ? {} : { company });
  const addFiles = (files: readonly File[]) => add(files.map((file) => ({ kind: 'file', file })));
  const addText = (text: string) => add([{ kind: 'text', text }]);
  const over = useFromAnywhere({ onFiles: addFiles, onText: addText });
  return (
    <section className={classes.sources} aria-label={t('documents')}>
      <div className={classes.how}>
        <SegmentedControl
          value={way}
          onChange={(one) => void setWay(one as (typeof WAYS)[number])}
          data={WAYS.map((one) => ({ value: one, label: t(`from_${one}`) }))}
          aria-label={t('from')}
        />
        <CompanyField value={company} onChange={setCompany} onDone={giveToAll} description={t('companyOptional')} />
      </div>
      {(way === 'files' || over) && (
        <DropZone accept={ACCEPT} hint={t('kinds')} folders over={over} onFiles={addFiles} />
      )}
      {way === 'paste' && <Paste onText={addText} />}
      {way === 'address' && <Address onUrl={(url) => add([{ kind: 'address', url }])} />}
    </section>
  );
}

function Paste({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useTranslation('add');
  const [text, setText] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    onText(text);
    setText('');
  };
  return (
    <form onSubmit={send} className={classes.stack}>
      <Textarea
        label={t('pasted')}
        description={t('pastedHint')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        autosize
        minRows={6}
        maxRows={16}
        required
      />
      <Button type="submit" size="xs">
        {t('look')}
      </Button>
    </form>
  );
}

function Address({ onUrl }: { readonly onUrl: (url: string) => void }) {
  const { t } = useTranslation('add');
  const [url, setUrl] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    onUrl(url.trim());
    setUrl('');
  };
  return (
    <form onSubmit={send} className={classes.stack}>
      <TextInput
        type="url"
        label={t('url')}
        description={t('urlHint')}
        placeholder="https://"
        value={url}
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
        required
      />
      <Button type="submit" size="xs">
        {t('fetch')}
      </Button>
    </form>
  );
}
