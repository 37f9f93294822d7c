import { useState } from 'react';
import type { ImportView } from '#contracts';
import { queryClient } from '../../../api/client.js';
import { sendFile } from '../../../api/send-file.js';
import { keepMapping, keptMapping, mappingText, NO_MAPPING, type Mapping } from './mapping.js';
import { headersOf } from './table-header.js';

const HEAD_BYTES = 65_536;

/** A file of figures on its way in: looked at first (`plan`), then taken (`taken`). */
export function useFigureFile(company: string) {
  const [file, setFile] = useState<File | null>(null);
  const [headers, setHeaders] = useState<readonly string[]>([]);
  const [mapping, setMapping] = useState<Mapping>(NO_MAPPING);
  const [plan, setPlan] = useState<ImportView | null>(null);
  const [taken, setTaken] = useState<ImportView | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const run = async (body: File, map: Mapping, dryRun: boolean) => {
    setBusy(true);
    setError(null);
    setPlan(null);
    try {
      const query = { company, name: body.name, dryRun, map: mappingText(map) };
      const answer = await sendFile('/v1/imports', body, query);
      if (dryRun) setPlan(answer);
      else setTaken(answer);
      if (!dryRun) void queryClient.invalidateQueries();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  const choose = async (chosen: File) => {
    const isTable = !chosen.name.toLowerCase().endsWith('.json');
    const found = isTable ? headersOf(new Uint8Array(await chosen.slice(0, HEAD_BYTES).arrayBuffer())) : [];
    const kept = isTable ? keptMapping(found) : NO_MAPPING;
    setFile(chosen);
    setHeaders(found);
    setMapping(kept);
    setTaken(null);
    await run(chosen, kept, true);
  };
  const check = () => {
    keepMapping(headers, mapping);
    return file ? run(file, mapping, true) : undefined;
  };
  const take = () => (file ? run(file, mapping, false) : undefined);
  return { file, headers, mapping, setMapping, plan, taken, error, isBusy, choose, check, take };
}
