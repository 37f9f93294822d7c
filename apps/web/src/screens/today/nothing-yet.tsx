import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Before the first document: what will be seen here, and the way to where documents are added. */
export function NothingYet() {
  const { t } = useTranslation('today');
  return (
    <Center mih={320}>
      <Stack align="center" gap="sm" maw={480} ta="center" style={{ textWrap: 'balance' }}>
        <FilePlus2 size={32} aria-hidden className="wk-dim" />
        <Title order={2}>{t('nothingYet')}</Title>
        <Text>{t('nothingYetHint')}</Text>
        <Button component={Link} to="/add" size="sm">
          {t('addFirst')}
        </Button>
      </Stack>
    </Center>
  );
}
