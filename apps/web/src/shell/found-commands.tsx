import { Spotlight } from '@mantine/spotlight';
import { Building2, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRead } from '../api/use-read.js';
import { useClaimTitle } from '../parts/use-claim-title.js';
import { useNames } from '../parts/use-names.js';
import { VerdictBadge } from '../parts/verdict-badge.js';
import classes from './command-bar.module.css';

interface Searched {
  readonly words: string;
}

const MOST = 6;

/** Companies whose name or id has the words. */
export function CompanyCommands({ words }: Searched) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const { data } = useRead('/v1/companies', { query: { q: words, limit: MOST } });
  if (!data || data.data.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('companies')}>
      {data.data.map(({ id }) => (
        <Spotlight.Action
          key={id}
          label={names.company(id)}
          leftSection={<Building2 size={16} aria-hidden />}
          onClick={() => void navigate(`/companies/${encodeURIComponent(id)}`)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Claims whose quotes or summary have the words, in any script, with what was said and what happened. */
export function ClaimCommands({ words }: Searched) {
  const { t } = useTranslation();
  const title = useClaimTitle();
  const names = useNames();
  const navigate = useNavigate();
  const { data } = useRead('/v1/claims', { query: { q: words, limit: MOST } });
  if (!data || data.data.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('claims')}>
      {data.data.map((claim) => (
        <Spotlight.Action key={claim.id} onClick={() => void navigate(`/claims/${claim.id}`)}>
          <span className={classes.claim}>
            <span>
              {names.company(claim.company)} · {title(claim as never)} <VerdictBadge verdict={claim.verdict as never} />
            </span>
            <span className={classes.quote} lang={claim.saidAt.lang}>
              {claim.said}
            </span>
            {claim.happened && (
              <span className={classes.quote} lang={claim.outcome?.lang}>
                {claim.happened}
              </span>
            )}
          </span>
        </Spotlight.Action>
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Documents whose name has the words. */
export function DocumentCommands({ words }: Searched) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useRead('/v1/documents', { query: { q: words, limit: MOST } });
  if (!data || data.data.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('documents')}>
      {data.data.map(({ id, name }) => (
        <Spotlight.Action
          key={id}
          label={name}
          leftSection={<FileText size={16} aria-hidden />}
          onClick={() => void navigate(`/documents/${id}`)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
