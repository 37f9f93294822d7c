import { Button, Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { given, type Asked } from '../api/client.js';

const FORMATS = { csv: 'CSV', xlsx: 'Excel (XLSX)', json: 'JSON', md: 'Markdown' } as const;

interface ExportMenuProps {
  readonly of: 'claims' | 'statements' | 'observations' | 'verdicts' | 'due' | 'comparison';
  /** The filters and the sort of what is shown: the file holds exactly that, all of it. */
  readonly query: NonNullable<Asked['query']>;
}

/** What is shown, as a file. */
export function ExportMenu({ of, query }: ExportMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<Download size={14} aria-hidden />} className="wk-screen-only">
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(FORMATS).map(([format, name]) => (
          <Menu.Item key={format} component="a" href={addressOf(of, format, query)} download>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function addressOf(of: string, format: string, query: NonNullable<Asked['query']>): string {
  const words = Object.entries({ of, format, ...given(query) }).map(([name, value]) => [name, String(value)]);
  return `/v1/exports?${new URLSearchParams(words).toString()}`;
}
