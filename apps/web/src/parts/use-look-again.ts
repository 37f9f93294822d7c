import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Reads a form's record afresh, takes back what was refused, and says so; where it cannot be read, the refusal stays. */
export function useLookAgain(lookAgain: () => Promise<void>, forget: () => void): () => void {
  const { t } = useTranslation();
  return () =>
    void lookAgain().then(
      () => {
        forget();
        notifications.show({ message: t('wasReadAfresh') });
      },
      () => undefined,
    );
}
