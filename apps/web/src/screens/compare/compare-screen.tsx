import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';

export default function CompareScreen() {
  const { t } = useTranslation();
  return <PageHead title={t('compare')} />;
}
