import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';

export default function ClaimsScreen() {
  const { t } = useTranslation();
  return <PageHead title={t('claims')} />;
}
