import { parseAsString, useQueryState } from 'nuqs';

/** Until when a claim is looked at, in the address: a day of what was said, an instant of what was recorded; null for now. */
export function usePast() {
  const [asOf, setAsOf] = useQueryState('asOf', parseAsString.withOptions({ history: 'push' }));
  const [recordedBefore, setRecordedBefore] = useQueryState(
    'recordedBefore',
    parseAsString.withOptions({ history: 'push' }),
  );
  const isPast = asOf !== null || recordedBefore !== null;
  const toNow = () => {
    void setAsOf(null);
    void setRecordedBefore(null);
  };
  return { asOf, recordedBefore, isPast, setAsOf, toNow };
}
