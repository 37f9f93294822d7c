import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';

interface ExportMenuProps {
  readonly claim: ClaimView;
  readonly icon: ReactNode;
}

/** Gives the verdicts of a claim as a file, or the whole claim as JSON. */
export function ExportMenu({ claim, icon }: ExportMenuProps) {
  const t = useClaimWords();
  const formats = [
    ['CSV', 'csv'],
    ['Excel', 'xlsx'],
    ['Markdown', 'md'],
  ] as const;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={icon}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(([name, format]) => (
          <Menu.Item
            key={format}
            component="a"
            href={`/v1/exports?of=verdicts&format=${format}&claim=${claim.id}`}
            download={`claim-${claim.id}.${format}`}
          >
            {t('exportClaim', { format: name })}
          </Menu.Item>
        ))}
        <Menu.Item component="a" href={`/v1/claims/${claim.id}`} download={`claim-${claim.id}.json`}>
          {t('exportClaim', { format: 'JSON' })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
