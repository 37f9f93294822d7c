import { Alert, Anchor, Spoiler, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DateReason, PreviewView } from '#contracts';
import { useFigures } from '../../parts/use-figures.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './add.module.css';

/** How a document would be read, and why so. */
export function ReadingSummary({ preview }: { readonly preview: PreviewView }) {
  const { t } = useTranslation('add');
  const { day } = useFigures();
  const { company, period, eventDate, statements, observations } = preview;
  const named = company.id ?? t('unknown');
  return (
    <>
      <Known preview={preview} />
      <dl className={classes.facts}>
        <Fact name={t('company')} why={company.source && t(`company_${company.source}`)}>
          {named} {company.id !== null && !company.hasProfile && <span className="wk-dim">({t('noProfile')})</span>}
        </Fact>
        <Fact name={t('period')} why={period && <Why reason={period.why} />}>
          {period ? `${period.fiscal ?? period.label} · ${day(period.start)} – ${day(period.end)}` : t('unknown')}
        </Fact>
        <Fact name={t('eventDate')} why={eventDate && <Why reason={eventDate.why} />}>
          {eventDate ? day(eventDate.date) : t('unknown')}
        </Fact>
        <TextFacts preview={preview} />
        {statements && observations && (
          <Fact name={t('inIt')}>
            {t('inItCounts', { statements: statements.total, observations: observations.total })}
          </Fact>
        )}
      </dl>
      <Doubts preview={preview} />
      <Details preview={preview} />
    </>
  );
}

function Known({ preview: { equal, sameCall } }: { readonly preview: PreviewView }) {
  const { t } = useTranslation('add');
  const known = equal ?? sameCall[0];
  if (!known) return null;
  return (
    <Alert color={equal ? 'gray' : 'yellow'} py={6}>
      {t(equal ? 'equal' : 'sameCall')}{' '}
      <Anchor component={Link} to={`/documents/${known.id}`}>
        {known.name}
      </Anchor>
    </Alert>
  );
}

function TextFacts({ preview }: { readonly preview: PreviewView }) {
  const { t } = useTranslation('add');
  const term = useTerms();
  const { count } = useFigures();
  const { languages, origin, characters, turns, completeness } = preview;
  const form = [origin.form, origin.encoding].filter((one) => one !== null).join(', ');
  return (
    <>
      <Fact name={t('languages')}>{languages.map((one) => term('language', one)).join(', ') || t('unknown')}</Fact>
      <Fact name={t('text')} why={form}>
        {t('textCounts', { characters: count(characters), turns: count(turns) })}
      </Fact>
      <Fact name={t('whole')}>{t(completeness.isComplete ? 'isWhole' : 'notWhole')}</Fact>
    </>
  );
}

/** What the engine noticed, in its own words. */
function Doubts({ preview: { completeness, origin, problem } }: { readonly preview: PreviewView }) {
  const { t } = useTranslation('add');
  const said = [...completeness.doubts, ...origin.notes];
  return (
    <>
      {problem?.code === 'missing_period_end' && <Alert color="yellow">{t('needsPeriod')}</Alert>}
      {problem && problem.code !== 'missing_period_end' && (
        <Alert color="yellow" lang="en">
          {problem.detail} {problem.advice}
        </Alert>
      )}
      {said.length > 0 && (
        <ul className={classes.doubts} lang="en">
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Details({ preview: { speakers, firstLines, languages } }: { readonly preview: PreviewView }) {
  const { t } = useTranslation('add');
  const term = useTerms();
  return (
    <details className={classes.more}>
      <summary>{t('speakersAndText', { count: speakers.length })}</summary>
      <ul className={classes.speakers}>
        {speakers.map(({ name, title, role, turns }, at) => (
          <li key={at}>
            {name ?? '–'} <span className="wk-dim">{[title, term('role', role)].filter(Boolean).join(' · ')}</span>{' '}
            <span className="wk-dim">{t('turns', { count: turns })}</span>
          </li>
        ))}
      </ul>
      <Spoiler maxHeight={140} showLabel={t('showMore')} hideLabel={t('showLess')}>
        <div lang={languages[0]} className={classes.lines}>
          {firstLines.map((line, at) => (
            <Text key={at} size="xs">
              {line}
            </Text>
          ))}
        </div>
      </Spoiler>
    </details>
  );
}

function Why({ reason: { source, at } }: { readonly reason: DateReason }) {
  const { t } = useTranslation('add');
  return (
    <>
      {t(`why_${source}`)}
      {at && <q>{at.quote}</q>}
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly why?: ReactNode;
  readonly children: ReactNode;
}

function Fact({ name, why, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {why && <span className={classes.why}>{why}</span>}
      </dd>
    </div>
  );
}
