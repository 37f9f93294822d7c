import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { ChevronDown, ChevronUp, ClipboardCopy, Download, Pencil } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import type { ClaimView } from '#contracts';
import { useNeighbours } from '../../parts/claim-list.js';
import { FollowButton } from '../../parts/follow-button.js';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useKeys } from '../../parts/use-keys.js';
import { markdownCitation, plainCitation } from './citation.js';
import { ExportMenu } from './export-menu.js';
import { useCitation } from './use-citation.js';

/** What can be done with a claim: go to its neighbours, follow, cite, export, review. */
export function ClaimActions({ claim }: { readonly claim: ClaimView }) {
  const t = useClaimWords();
  const navigate = useNavigate();
  const copy = useCitation(claim);
  const review = `/review?claim=${claim.id}`;
  useKeys('c', () => void copy(plainCitation), { does: t('keyCopy') });
  useKeys('r', () => void navigate(review), { does: t('keyReview') });
  return (
    <Group gap={6} className="wk-screen-only">
      <Neighbours id={claim.id} />
      <FollowButton claim={claim.id} withKey />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<ClipboardCopy size={14} aria-hidden />}>
            {t('copy')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void copy(plainCitation)}>{t('copyText')}</Menu.Item>
          <Menu.Item onClick={() => void copy(markdownCitation)}>{t('copyMarkdown')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ExportMenu claim={claim} icon={<Download size={14} aria-hidden />} />
      <Button component={Link} to={review} size="xs" variant="default" leftSection={<Pencil size={14} aria-hidden />}>
        {t('reviewIt')}
      </Button>
    </Group>
  );
}

function Neighbours({ id }: { readonly id: string }) {
  const t = useClaimWords();
  const navigate = useNavigate();
  const { before, after, state } = useNeighbours(id);
  const go = (to: string | null) => to !== null && void navigate(`/claims/${to}`, { state });
  useKeys('k', () => go(before), { enabled: before !== null, does: t('previous') });
  useKeys('j', () => go(after), { enabled: after !== null, does: t('next') });
  if (state === null) return null;
  return (
    <ActionIcon.Group>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('previous')}
        disabled={before === null}
        onClick={() => go(before)}
      >
        <ChevronUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('next')}
        disabled={after === null}
        onClick={() => go(after)}
      >
        <ChevronDown size={16} aria-hidden />
      </ActionIcon>
    </ActionIcon.Group>
  );
}
