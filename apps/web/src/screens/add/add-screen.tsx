import { Tabs } from '@mantine/core';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';
import { DocumentSources } from './document-sources.js';
import { FiguresPanel } from './figures/figures-panel.js';
import { ParcelList } from './parcel-list.js';

const KINDS = ['documents', 'figures'] as const;

/** What comes in: documents, looked at before they are stored, and files of reported figures. */
export default function AddScreen() {
  const { t } = useTranslation('add');
  const { t: common } = useTranslation();
  const [kind, setKind] = useQueryState('what', parseAsStringLiteral(KINDS).withDefault('documents'));
  return (
    <>
      <PageHead title={common('add')} />
      <Tabs value={kind} onChange={(one) => void setKind(one as (typeof KINDS)[number])} keepMounted={false}>
        <Tabs.List mb="md">
          {KINDS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="documents">
          <DocumentSources />
          <ParcelList />
        </Tabs.Panel>
        <Tabs.Panel value="figures">
          <FiguresPanel />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
