import {
  ActionIcon,
  AppShell,
  Burger,
  Button,
  Group,
  Kbd,
  Menu,
  NavLink,
  ScrollArea,
  Text,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7';
import { Languages, MoonStar, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { LANGUAGES } from '#contracts';
import { changeSettings, useSettings } from '../settings/settings.js';
import { speak } from '../words/i18n.js';
import { CommandBar, openCommandBar } from './command-bar.js';
import { KeysHelp } from './keys-help.js';
import { LANGUAGE_NAMES } from './language-names.js';
import { OfflineBanner } from './offline-banner.js';
import { PLACES } from './places.js';
import { ServiceGate } from './service-gate.js';
import classes from './shell.module.css';
import { useCounts, type Count } from './use-counts.js';

/** What stands around every screen: where one is, where one can go, and the command bar. */
export function Shell() {
  const { t } = useTranslation();
  const [open, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const busy = useNavigation().state !== 'idle';
  const counts = useCounts();
  const main = useRef<HTMLElement>(null);
  useEffect(close, [pathname, close]);
  return (
    <NuqsAdapter>
      <a href="#content" className="wk-skip">
        {t('skip')}
      </a>
      <AppShell
        header={{ height: 48 }}
        navbar={{ width: 176, breakpoint: 'sm', collapsed: { mobile: !open } }}
        padding="md"
      >
        <AppShell.Header className={classes.header}>
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={open}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t('menu')}
              aria-expanded={open}
            />
            <Link to="/" className={classes.brand}>
              <img src="/icon.svg" alt="" width={22} height={22} />
              Wordkept
            </Link>
          </Group>
          <Button
            variant="default"
            size="xs"
            className={classes.search}
            onClick={openCommandBar}
            leftSection={<Search size={14} aria-hidden />}
          >
            <span className={classes.searchWords}>{t('search')}</span>
            <Kbd size="xs" ml="sm" visibleFrom="sm">
              Ctrl K
            </Kbd>
          </Button>
          <Group gap={4} wrap="nowrap">
            <LanguageMenu />
            <SchemeButton />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="xs" aria-label={t('navigation')}>
          <ScrollArea>
            {PLACES.map(({ name, to, Icon }) => {
              const here = to === '/' ? pathname === '/' : pathname.startsWith(to);
              return (
                <NavLink
                  key={to}
                  component={Link}
                  to={to}
                  label={t(name)}
                  active={here}
                  aria-current={here ? 'page' : undefined}
                  leftSection={<Icon size={16} aria-hidden />}
                  rightSection={counts[name] && <Waiting {...counts[name]} />}
                />
              );
            })}
          </ScrollArea>
        </AppShell.Navbar>
        <AppShell.Main id="content" ref={main} tabIndex={-1} aria-busy={busy}>
          <OfflineBanner />
          <ServiceGate>
            <Outlet />
          </ServiceGate>
        </AppShell.Main>
      </AppShell>
      <CommandBar />
      <KeysHelp />
      <ScrollRestoration />
    </NuqsAdapter>
  );
}

function Waiting({ count, of }: Count) {
  return (
    <span className={classes.waiting}>
      <span aria-hidden>{count}</span>
      <span className="wk-hidden">{of}</span>
    </span>
  );
}

function LanguageMenu() {
  const { t } = useTranslation();
  const { language } = useSettings();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('language')}
          leftSection={<Languages size={16} aria-hidden />}
        >
          <Text size="xs" visibleFrom="sm" lang={language}>
            {LANGUAGE_NAMES[language]}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            aria-current={one === language || undefined}
            onClick={() => void speak(one).then(() => changeSettings({ language: one }))}
          >
            {LANGUAGE_NAMES[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeButton() {
  const { t } = useTranslation();
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <ActionIcon variant="subtle" onClick={toggleColorScheme} aria-label={t('scheme')}>
      <MoonStar size={16} aria-hidden />
    </ActionIcon>
  );
}
