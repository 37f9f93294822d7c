import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';

export default function AlertsScreen() {
  const { t } = useTranslation();
  return <PageHead title={t('alerts')} />;
}
