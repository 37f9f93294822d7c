import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';

export default function AddScreen() {
  const { t } = useTranslation();
  return <PageHead title={t('add')} />;
}
