import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';

export default function CompanyScreen() {
  const { t } = useTranslation();
  return <PageHead title={t('companies')} />;
}
