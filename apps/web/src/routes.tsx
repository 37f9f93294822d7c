import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from './parts/state.js';
import { BrokenPage, BrokenScreen } from './shell/broken-screen.js';
import { MissingScreen } from './shell/missing-screen.js';
import { Shell } from './shell/shell.js';

/** A screen is fetched when it is opened first: the page begins with what its first screen needs. */
function screen(path: string, load: () => Promise<{ readonly default: React.ComponentType }>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}

export const router = createBrowserRouter([
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: BrokenPage,
    HydrateFallback: Loading,
    children: [
      {
        ErrorBoundary: BrokenScreen,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./screens/today/today-screen.js')).default }) },
          screen('companies', () => import('./screens/companies/companies-screen.js')),
          screen('companies/:company', () => import('./screens/companies/company-screen.js')),
          screen('claims', () => import('./screens/claims/claims-screen.js')),
          screen('claims/:claim', () => import('./screens/claims/claim-screen.js')),
          screen('documents', () => import('./screens/documents/documents-screen.js')),
          screen('documents/:document', () => import('./screens/documents/document-screen.js')),
          screen('compare', () => import('./screens/compare/compare-screen.js')),
          screen('review', () => import('./screens/review/review-screen.js')),
          screen('alerts', () => import('./screens/alerts/alerts-screen.js')),
          screen('add', () => import('./screens/add/add-screen.js')),
          screen('settings', () => import('./screens/settings/settings-screen.js')),
          { path: '*', Component: MissingScreen },
        ],
      },
    ],
  },
]);
