import { Radio, Stack, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#contracts';
import { formatFigure } from '../../parts/figure.js';
import { changeSettings, useSettings, type Colours, type NumberScale } from '../../settings/settings.js';
import { speak } from '../../words/i18n.js';
import { ColourSample } from './colour-sample.js';
import classes from './settings.module.css';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };
const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];
const SCALES: readonly NumberScale[] = ['auto', 'million', 'wan', 'yi'];
const COLOURS: readonly Colours[] = ['green_up', 'red_up'];
const SAMPLES = ['380000000000', '26500000', '9300'] as const;

/** What a reader chooses for themselves; their browser keeps it, at once. */
export function Preferences() {
  const { t } = useTranslation('settings');
  const { language, numberScale, colours } = useSettings();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const speakIn = (next: string) =>
    void speak(next as Language).then(() => changeSettings({ language: next as Language }));
  return (
    <Stack gap="xl" className={classes.column}>
      <p className="wk-dim">{t('keptHere')}</p>
      <Radio.Group label={t('language')} description={t('languageHint')} value={language} onChange={speakIn}>
        <div className={classes.choices}>
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={NAMES[one]} lang={one} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('scheme')}
        value={colorScheme}
        onChange={(next) => setColorScheme(next as MantineColorScheme)}
      >
        <div className={classes.choices}>
          {SCHEMES.map((one) => (
            <Radio key={one} value={one} label={t(`scheme_${one as 'auto' | 'light' | 'dark'}`)} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('scale')}
        description={t('scaleHint')}
        value={numberScale}
        onChange={(next) => changeSettings({ numberScale: next as NumberScale })}
      >
        <div className={classes.rows}>
          {SCALES.map((scale) => (
            <Radio key={scale} value={scale} label={t(`scale_${scale}`)} description={sampleOf(language, scale)} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('colours')}
        description={t('coloursHint')}
        value={colours}
        onChange={(next) => changeSettings({ colours: next as Colours })}
      >
        <div className={classes.rows}>
          {COLOURS.map((one) => (
            <Radio key={one} value={one} label={t(`colours_${one}`)} description={<ColourSample colours={one} />} />
          ))}
        </div>
      </Radio.Group>
    </Stack>
  );
}

function sampleOf(language: Language, numberScale: NumberScale): string {
  return SAMPLES.map((value) => formatFigure(value, 'CNY', { language, numberScale })).join('  ·  ');
}
