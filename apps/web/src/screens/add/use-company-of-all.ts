import { useEffect, useState } from 'react';
import type { Parcel } from './parcel.js';
import { changeFacts, useParcels } from './parcels.js';

const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * The company that is said once for all documents on their way: it goes to each that names none and was given none,
 * those whose reading ends later too. Said otherwise, it changes where it had gone; taken back, it stays there.
 */
export function useCompanyOfAll(): (company: string) => void {
  const parcels = useParcels();
  const [company, setCompany] = useState('');
  useEffect(() => {
    if (company !== '') parcels.filter(isWithout).forEach((one) => give(one, company));
  }, [parcels, company]);
  return (next) => {
    if (next === company || (next !== '' && !ID.test(next))) return;
    const had = parcels.filter((one) => isOpen(one) && one.facts.company === company);
    if (company !== '' && next !== '') had.forEach((one) => give(one, next));
    setCompany(next);
  };
}

function give({ id, facts }: Parcel, company: string): void {
  changeFacts(id, { ...facts, company });
}

function isOpen({ state, source }: Parcel): boolean {
  return state === 'read' && source !== null;
}

function isWithout(parcel: Parcel): boolean {
  const { facts, preview } = parcel;
  return isOpen(parcel) && facts.company === undefined && preview !== null && preview.company.id === null;
}
