import { useMantineColorScheme } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { Languages, MoonStar } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LANGUAGES } from '#contracts';
import { changeSettings } from '../settings/settings.js';
import { speak } from '../words/i18n.js';
import { Keys } from './keys-help.js';
import { LANGUAGE_NAMES } from './language-names.js';
import { PLACES } from './places.js';

const holds = (text: string, words: string) => text.toLowerCase().includes(words.trim().toLowerCase());

/** The screens, by a few letters of their name. */
export function PlaceCommands({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const { t: say } = useTranslation('shell');
  const navigate = useNavigate();
  const found = PLACES.filter(({ name, to }) => holds(`${t(name)} ${to}`, words));
  if (found.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={say('pages')}>
      {found.map(({ name, to, keys, Icon }) => (
        <Spotlight.Action
          key={to}
          label={t(name)}
          leftSection={<Icon size={16} aria-hidden />}
          rightSection={<Keys keys={keys} />}
          onClick={() => void navigate(to)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** What is done at once: another language, light or dark. */
export function ActionCommands({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const { t: say } = useTranslation('shell');
  const { toggleColorScheme } = useMantineColorScheme();
  const languages = LANGUAGES.filter((one) => words !== '' && holds(`${t('language')} ${LANGUAGE_NAMES[one]}`, words));
  const scheme = words !== '' && holds(t('scheme'), words);
  if (languages.length === 0 && !scheme) return null;
  return (
    <Spotlight.ActionsGroup label={say('actions')}>
      {languages.map((one) => (
        <Spotlight.Action
          key={one}
          lang={one}
          label={LANGUAGE_NAMES[one]}
          leftSection={<Languages size={16} aria-hidden />}
          onClick={() => void speak(one).then(() => changeSettings({ language: one }))}
        />
      ))}
      {scheme && (
        <Spotlight.Action
          label={t('scheme')}
          leftSection={<MoonStar size={16} aria-hidden />}
          onClick={toggleColorScheme}
        />
      )}
    </Spotlight.ActionsGroup>
  );
}
