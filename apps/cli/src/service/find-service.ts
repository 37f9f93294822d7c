import { readFile } from 'node:fs/promises';
import { Problem } from '#problem';
import { findService } from '../start/service-file.js';
import { clientConfig } from './client-config.js';
import type { ServiceOptions } from './service-options.js';
import { ServiceClient } from './service-client.js';

/** The service that the user means: `--url`, WORDKEPT_URL, else the one that `wordkept start` left a record of. */
export async function connect(options: ServiceOptions): Promise<ServiceClient> {
  return new ServiceClient(await addressOf(options), await keyOf(options));
}

/** The key to show; a file keeps it out of the list of processes and of the shell's memory. */
async function keyOf({ keyFile }: ServiceOptions): Promise<string | null> {
  if (keyFile === undefined) return clientConfig().apiKey;
  const text = await readFile(keyFile, 'utf8').catch(() => {
    throw new Problem('file_not_found', `The key file ${keyFile} cannot be read.`, 'Name a file that holds a key.');
  });
  return text.trim();
}

async function addressOf({ url }: ServiceOptions): Promise<string> {
  if (url !== undefined) return checkedAddress(url);
  const { serviceUrl, dataDir } = clientConfig();
  const found = serviceUrl ?? (await findService(dataDir))?.url;
  if (found) return found;
  const detail = `No service is running on ${dataDir}.`;
  throw new Problem('service_unreachable', detail, 'Start one with "wordkept start", or name one with --url.');
}

function checkedAddress(url: string): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  throw new Problem('bad_option', `--url ${url} is not an address.`, 'Write it as http://host:port.');
}
