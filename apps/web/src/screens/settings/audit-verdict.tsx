import { Alert, Button, Group, Text } from '@mantine/core';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import { CopyField } from '../../parts/copy-field.js';
import { Answer } from '../../parts/state.js';

/** Is the trail as it was written? All of it is read for that, when the tab is opened and when somebody asks. */
export function AuditVerdict() {
  const { t } = useTranslation('settings');
  const verification = useRead('/v1/audit/verification');
  return (
    <Answer of={verification}>
      {({ broken, entries, hash }) => {
        const Icon = broken ? ShieldAlert : ShieldCheck;
        return (
          <Alert
            color={broken ? 'red' : 'green'}
            variant={broken ? 'light' : 'default'}
            icon={<Icon size={18} aria-hidden />}
            title={broken ? t('trailBroken', { position: broken.position }) : t('trailWhole', { count: entries })}
          >
            {broken && <Text lang="en">{broken.detail}</Text>}
            <Group align="flex-end" gap="sm">
              {hash !== null && <CopyField label={t('lastHash')} value={hash} />}
              <Button variant="default" loading={verification.isFetching} onClick={() => void verification.refetch()}>
                {t('verifyAgain')}
              </Button>
            </Group>
            <Text size="xs" className="wk-dim" mt={6}>
              {t('hashHint')}
            </Text>
          </Alert>
        );
      }}
    </Answer>
  );
}
