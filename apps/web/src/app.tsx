import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './api/client.js';
import { themeWith } from './parts/theme.js';
import { router } from './routes.js';
import { useSettings } from './settings/settings.js';

/** The page: what every screen stands on. */
export function App({ nonce }: { readonly nonce: string }) {
  const { t } = useTranslation();
  const { colours } = useSettings();
  const close = t('close');
  const theme = useMemo(() => themeWith(close), [close]);
  useEffect(() => {
    document.documentElement.dataset['colours'] = colours;
  }, [colours]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-right" />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
