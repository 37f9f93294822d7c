import { createParser, useQueryState } from 'nuqs';

/** A day or an instant as the calendar has it; what an address holds otherwise is as if it were not there. */
const parseAsTime = createParser({
  parse: (text) => (/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  serialize: (text: string) => text,
}).withOptions({ history: 'push' });

/** Until when a claim is looked at, in the address: a day of what was said, an instant of what was recorded; null for now. */
export function usePast() {
  const [asOf, setAsOf] = useQueryState('asOf', parseAsTime);
  const [recordedBefore, setRecordedBefore] = useQueryState('recordedBefore', parseAsTime);
  const isPast = asOf !== null || recordedBefore !== null;
  const toNow = () => {
    void setAsOf(null);
    void setRecordedBefore(null);
  };
  return { asOf, recordedBefore, isPast, setAsOf, toNow };
}
