import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './add.module.css';
import { CompanyField } from './company-field.js';
import { missingOf, type Facts, type Parcel } from './parcel.js';
import { changeFacts } from './parcels.js';

/** What a person may say of a document where it does not say so itself, or says it wrongly. Open where something is missing. */
export function FactsForm({ parcel }: { readonly parcel: Parcel }) {
  const { t } = useTranslation('add');
  const { id, preview, state } = parcel;
  const [facts, setFacts] = useState<Facts>(parcel.facts);
  const missing = missingOf(parcel);
  const same = preview?.sameCall[0];
  const set = (change: Facts) => setFacts({ ...facts, ...change });
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const given = Object.entries(facts).filter(([, value]) => value !== '' && value !== undefined);
    changeFacts(id, Object.fromEntries(given) as Facts);
  };
  return (
    <details className={classes.more} open={missing.length > 0 || undefined}>
      <summary>{t('sayYourself')}</summary>
      <form onSubmit={apply} className={classes.fields}>
        <CompanyField
          value={facts.company ?? preview?.company.id ?? ''}
          description={preview?.company.candidates.join(', ') || undefined}
          error={missing.includes('company') && t('companyMissing')}
          onChange={(company) => set({ company })}
        />
        <TextInput
          type="date"
          label={t('periodEnd')}
          value={facts.periodEnd ?? ''}
          error={missing.includes('periodEnd') && t('periodMissing')}
          onChange={({ currentTarget }) => set({ periodEnd: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('eventDate')}
          value={facts.eventDate ?? ''}
          onChange={({ currentTarget }) => set({ eventDate: currentTarget.value })}
        />
        <TextInput
          label={t('fiscalYearEnd')}
          placeholder="12-31"
          pattern="\d\d-\d\d"
          value={facts.fiscalYearEnd ?? ''}
          onChange={({ currentTarget }) => set({ fiscalYearEnd: currentTarget.value })}
        />
        <TextInput
          label={t('currency')}
          placeholder="USD"
          maxLength={3}
          value={facts.currency ?? ''}
          onChange={({ currentTarget }) => set({ currency: currentTarget.value.toUpperCase() })}
        />
        {same && (
          <Checkbox
            label={t('replaces', { name: same.name })}
            checked={facts.replaces === same.id}
            onChange={({ currentTarget }) => set({ replaces: currentTarget.checked ? same.id : '' })}
          />
        )}
        <Button type="submit" size="xs" variant="default" loading={state === 'reading'}>
          {t('lookAgain')}
        </Button>
      </form>
    </details>
  );
}
