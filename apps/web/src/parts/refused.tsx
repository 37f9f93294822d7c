import { useTranslation } from 'react-i18next';
import { Failed } from './state.js';

/** Says that a change did not come about, and why; nothing where none was refused. */
export function Refused({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return error == null ? null : <Failed error={error} title={t('refused')} />;
}
