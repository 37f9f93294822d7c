import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyScope } from '#contracts';
import { ScopedButton } from './scoped-button.js';

interface ConfirmButtonProps extends ButtonProps {
  readonly needs: KeyScope;
  /** What is about to be done, as a question. */
  readonly question: string;
  /** What follows from it. */
  readonly consequence: ReactNode;
  readonly onConfirm: () => void;
  readonly 'aria-label'?: string;
  readonly children: string;
}

/** A button whose deed is not done before somebody has said so twice: it tells first what follows. */
export function ConfirmButton({ question, consequence, onConfirm, ...button }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  const confirm = () => {
    close();
    onConfirm();
  };
  return (
    <>
      <ScopedButton {...button} onClick={open} />
      <Modal opened={opened} onClose={close} title={question} centered>
        <Stack>
          <Text component="div">{consequence}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close} data-autofocus>
              {t('cancel')}
            </Button>
            <Button color="red.8" onClick={confirm}>
              {button.children}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
