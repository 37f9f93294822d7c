import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentView } from '#contracts';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { usePeriodName } from '../../parts/use-period-name.js';
import { useTerms } from '../../words/use-terms.js';

/** Whose document it is, of which period and day, in which languages, and how it came in. */
export function DocumentFacts({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation('documents');
  const names = useNames();
  const term = useTerms();
  const periodName = usePeriodName();
  const { day } = useFigures();
  const { company, period, eventDate, languages, version, origin, name } = document;
  const facts = [
    period && `${periodName(period)} · ${period.fiscal}`,
    eventDate && day(eventDate),
    languages.map((one) => term('language', one)).join(' + '),
    version !== null && version > 1 && t('version', { version }),
    origin && t('origin', { form: origin.form, context: origin.address ? 'address' : undefined }),
  ];
  return (
    <Group gap={8} mb="xs" className="wk-dim">
      <Anchor component={Link} to={`/companies/${company}`} size="sm">
        {names.company(company)}
      </Anchor>
      {facts.filter(Boolean).map((fact) => (
        <Text key={String(fact)} size="sm">
          {fact}
        </Text>
      ))}
      <Text size="xs" className="wk-anywhere">
        {name}
      </Text>
    </Group>
  );
}
