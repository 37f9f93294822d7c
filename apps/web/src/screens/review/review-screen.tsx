import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';

export default function ReviewScreen() {
  const { t } = useTranslation();
  return <PageHead title={t('review')} />;
}
