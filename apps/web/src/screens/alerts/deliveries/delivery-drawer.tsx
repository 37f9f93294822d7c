import { Drawer, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeliveryDetail } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { useRead } from '../../../api/use-read.js';
import { CopyField } from '../../../parts/copy-field.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { Answer } from '../../../parts/state.js';
import { useFigures } from '../../../parts/use-figures.js';
import { About } from '../shared/about.js';
import { useChoices } from '../shared/use-choices.js';
import { Attempts } from './attempts.js';
import { DeliveryStateMark } from './delivery-state-mark.js';

const LOOK_MS = 3_000;

interface DeliveryDrawerProps {
  /** None is open where it is null. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One delivery with every attempt, and a way to send it again. */
export function DeliveryDrawer({ id, onClose }: DeliveryDrawerProps) {
  const { t } = useTranslation('alerts');
  return (
    <Drawer opened={id !== null} onClose={onClose} position="right" size="lg" title={t('delivery')}>
      {id !== null && <Detail id={id} />}
    </Drawer>
  );
}

function Detail({ id }: { readonly id: string }) {
  const { t } = useTranslation('alerts');
  const { moment } = useFigures();
  const choices = useChoices();
  const found = useRead('/v1/deliveries/{id}', { path: { id } }, { every: LOOK_MS });
  const replay = useChange('post', '/v1/deliveries/{id}/replay');
  return (
    <Answer of={found}>
      {(answer) => {
        const { type, subject, status, reason, event, dueAt, log } = answer as DeliveryDetail;
        return (
          <Stack>
            <div>
              <Group gap="xs">
                <DeliveryStateMark of={status} />
                <span>{t(`type_${type}`)}</span>
              </Group>
              <About type={type} subject={subject} choices={choices} />
            </div>
            {reason && <Text lang="en">{reason}</Text>}
            {dueAt && status === 'pending' && <Text className="wk-dim">{t('triedNext', { at: moment(dueAt) })}</Text>}
            <CopyField label={t('eventId')} value={event} />
            <Attempts of={log} />
            <div>
              <ScopedButton needs="review" loading={replay.isPending} onClick={() => replay.mutate({ path: { id } })}>
                {t('replay')}
              </ScopedButton>
              <Text size="xs" className="wk-dim" mt={4}>
                {t('replayHint')}
              </Text>
            </div>
            <Refused error={replay.error} />
          </Stack>
        );
      }}
    </Answer>
  );
}
