import { Spotlight, spotlight } from '@mantine/spotlight';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeys } from '../parts/use-keys.js';
import { PLACES } from './places.js';

export const openCommandBar = (): void => spotlight.open();

/** Ctrl-K: to a page, a company or a claim by a few letters. */
export function CommandBar() {
  const { t } = useTranslation();
  const { t: ts } = useTranslation('shell');
  const navigate = useNavigate();
  useKeys('mod+k', openCommandBar, { always: true, does: ts('commands'), everywhere: true });
  const actions = PLACES.map(({ name, to, Icon }) => ({
    id: to,
    label: t(name),
    leftSection: <Icon size={16} aria-hidden />,
    onClick: () => void navigate(to),
  }));
  return (
    <Spotlight
      actions={actions}
      shortcut={null}
      searchProps={{ placeholder: t('search'), 'aria-label': t('search') }}
      nothingFound={t('empty')}
    />
  );
}
