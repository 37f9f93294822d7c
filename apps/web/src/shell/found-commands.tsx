import { Spotlight } from '@mantine/spotlight';
import { Building2, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RowOf } from '#contracts';
import { useRead } from '../api/use-read.js';
import { useClaimTitle } from '../parts/use-claim-title.js';
import { useNames } from '../parts/use-names.js';
import { VerdictBadge } from '../parts/verdict-badge.js';
import classes from './command-bar.module.css';

const MOST = 6;

/** Companies, claims and documents that have the words; says so where there are none. */
export function FoundCommands({ words }: { readonly words: string }) {
  const { t } = useTranslation('shell');
  const query = { q: words, limit: MOST };
  const companies = useCompanies(words);
  const claims = useRead('/v1/claims', { query }).data?.data;
  const documents = useRead('/v1/documents', { query }).data?.data;
  const found = companies && claims && documents && [...companies, ...claims, ...documents];
  return (
    <>
      <CompanyCommands ids={companies ?? []} />
      <ClaimCommands claims={claims ?? []} />
      <DocumentCommands documents={documents ?? []} />
      {found?.length === 0 && <Spotlight.Empty>{t('nothingFound')}</Spotlight.Empty>}
    </>
  );
}

/** Ids of the companies that the service finds, and of those whose name on this page has the words. */
function useCompanies(words: string): readonly string[] | undefined {
  const names = useNames();
  const found = useRead('/v1/companies', { query: { q: words, limit: MOST } }).data?.data;
  const all = useRead('/v1/companies', { query: { limit: 200 } }).data?.data;
  if (!found || !all) return undefined;
  const named = all.filter(({ id }) => names.company(id).toLowerCase().includes(words.toLowerCase()));
  return [...new Set([...found, ...named].map(({ id }) => id))].slice(0, MOST);
}

function CompanyCommands({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  if (ids.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('companies')}>
      {ids.map((id) => (
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

/** Claims with what was said and what happened. */
function ClaimCommands({ claims }: { readonly claims: readonly RowOf<'/v1/claims'>[] }) {
  const { t } = useTranslation();
  const title = useClaimTitle();
  const names = useNames();
  const navigate = useNavigate();
  if (claims.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('claims')}>
      {claims.map((claim) => (
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

function DocumentCommands({ documents }: { readonly documents: readonly RowOf<'/v1/documents'>[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (documents.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('documents')}>
      {documents.map(({ id, name }) => (
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
