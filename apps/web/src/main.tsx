import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './parts/page.css';
import { createRoot } from 'react-dom/client';
import { setNonce } from 'get-nonce';
import { askAhead } from './api/ask-ahead.js';
import { App } from './app.js';
import { printOnWhite } from './parts/white-paper.js';
import { settings } from './settings/settings.js';
import { startWords } from './words/i18n.js';

/** Style elements made at run time carry the nonce that came with the page (strict content security policy). */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce);
printOnWhite();
askAhead(location.pathname);
await startWords(settings().language);
createRoot(document.getElementById('root')!).render(<App nonce={nonce} />);
