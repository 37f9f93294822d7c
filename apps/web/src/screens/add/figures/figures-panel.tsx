import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/client.js';
import { Failed, Loading } from '../../../parts/state.js';
import classes from '../add.module.css';
import { CompanyField } from '../company-field.js';
import { DropZone } from '../drop-zone.js';
import { useFromAnywhere } from '../from-anywhere.js';
import { ImportResult } from './import-result.js';
import { MappingForm } from './mapping-form.js';
import { TakenImport } from './taken-import.js';
import { useFigureFile } from './use-figure-file.js';

/** Reported figures of a filing or a table: looked at, mapped where needed, then taken in. */
export function FiguresPanel() {
  const { t } = useTranslation('add');
  const [company, setCompany] = useState('');
  const [isAsked, setAsked] = useState(false);
  const work = useFigureFile(company);
  const { file, headers, plan, taken, error, isBusy } = work;
  const choose = ([first]: readonly File[]) => {
    setAsked(true);
    if (first && company !== '') void work.choose(first);
  };
  const over = useFromAnywhere({ onFiles: choose });
  return (
    <>
      <section className={classes.sources}>
        <Text className="wk-dim">{t('figuresWhy')}</Text>
        <CompanyField
          value={company}
          onChange={setCompany}
          required
          error={isAsked && company === '' && t('companyFirst')}
        />
        <DropZone accept=".csv,.tsv,.txt,.json" hint={t('figuresHint')} over={over} onFiles={choose} />
      </section>
      {file && (
        <section className={classes.card} aria-label={file.name}>
          <Title order={2}>{file.name}</Title>
          {isBusy && <Loading label={t('looking')} />}
          {error != null && <NotRead error={error} isTable={headers.length > 0} onRetry={() => void work.check()} />}
          {plan && <ImportResult result={plan} />}
          {taken === null && headers.length > 0 && (
            <MappingForm
              headers={headers}
              mapping={work.mapping}
              open={error != null}
              onChange={work.setMapping}
              onCheck={() => void work.check()}
            />
          )}
          {plan !== null && plan.figures > 0 && (
            <Button className={classes.start} onClick={() => void work.take()}>
              {t('import')}
            </Button>
          )}
          {taken && <TakenImport first={taken} />}
        </section>
      )}
    </>
  );
}

interface NotReadProps {
  readonly error: unknown;
  readonly isTable: boolean;
  readonly onRetry: () => void;
}

/** Why a file cannot be taken. Where a table's columns are the matter, they are chosen below. */
function NotRead({ error, isTable, onRetry }: NotReadProps) {
  const { t } = useTranslation('add');
  const isMapping = isTable && problemOf(error)?.code === 'bad_option';
  return <Failed error={error} title={t('notRead')} onRetry={onRetry} advice={isMapping ? t('mapBelow') : undefined} />;
}
