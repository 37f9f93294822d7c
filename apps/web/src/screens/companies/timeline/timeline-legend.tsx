import { useTranslation } from 'react-i18next';
import type { MarkShape } from './mark.js';
import { StatementGlyph } from './statement-glyph.js';
import classes from './timeline.module.css';

const SHAPES = ['point', 'range', 'floor', 'ceiling', 'event', 'words', 'up', 'down'] as const satisfies readonly MarkShape[];

/** What the marks mean. */
export function TimelineLegend() {
  const { t } = useTranslation('companies');
  return (
    <details className={`${classes.legend} wk-screen-only`}>
      <summary>{t('legend')}</summary>
      <ul>
        {SHAPES.map((shape) => (
          <li key={shape}>
            <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
              <StatementGlyph shape={shape} hollow={false} />
            </svg>
            {t(`mark_${shape}`)}
          </li>
        ))}
        <li>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
            <StatementGlyph shape="point" hollow />
          </svg>
          {t('mark_hollow')}
        </li>
        <li>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
            <circle r={4} className={classes.outcome} data-relation="fulfils" />
          </svg>
          {t('mark_outcome')}
        </li>
        <li>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
            <rect x={-8} y={-5} width={16} height={10} className={classes.window} />
          </svg>
          {t('mark_window')}
        </li>
        <li>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
            <line x1={-4} x2={4} className={classes.silent} />
          </svg>
          {t('mark_silent')}
        </li>
      </ul>
    </details>
  );
}
