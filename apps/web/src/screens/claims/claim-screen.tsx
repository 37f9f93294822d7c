import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';

export default function ClaimScreen() {
  const { t } = useTranslation();
  return <PageHead title={t('claims')} />;
}
