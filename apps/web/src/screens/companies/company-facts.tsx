import { useTranslation } from 'react-i18next';
import type { CompanyDetail } from '#contracts';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useSettings } from '../../settings/settings.js';
import { useTerms } from '../../words/use-terms.js';
import { CoverageStrip } from './coverage-strip.js';
import { usePeriodName } from './use-period-name.js';
import classes from './company.module.css';

/** How a company reports, in words: currency, fiscal year, the basis that it guides on, its next report, and what was read of it. */
export function CompanyFacts({ company }: { readonly company: CompanyDetail }) {
  const { t } = useTranslation('companies');
  const calendar = useCalendarWords();
  const guidance = useGuidanceWords();
  const { day } = useFigures();
  const nameOf = usePeriodName();
  const { report } = company;
  return (
    <div className={classes.facts}>
      <p>
        {[
          t('reportsIn', { currency: company.currency }),
          ...calendar(company.calendar),
          ...guidance(company),
          ...(company.isListed ? [] : [t('noProfile')]),
        ].join(' · ')}
      </p>
      {report && (
        <p>
          {t(report.isLate ? 'reportLate' : 'reportExpected', { name: nameOf(report.period), day: day(report.expectedOn) })}
        </p>
      )}
      <CoverageStrip coverage={company.coverage} />
    </div>
  );
}

/** `guides adjusted EBITA and EPS on non-GAAP`: the measures of each basis together. */
function useGuidanceWords(): (company: CompanyDetail) => readonly string[] {
  const { t } = useTranslation('companies');
  const names = useNames();
  const term = useTerms();
  const { language } = useSettings();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return ({ id, guidesOn }) =>
    [...new Set(guidesOn.map(({ basis }) => basis))].map((one) => {
      const metrics = guidesOn.filter(({ basis }) => basis === one).map(({ metric }) => metric);
      const basis = term('basis', one);
      return metrics.includes('*')
        ? t('guidesAllOn', { basis })
        : t('guidesOn', { metric: list.format(metrics.map((metric) => names.metric(id, metric))), basis });
    });
}

/** `Fiscal year to 31 March, named by the year it ends in`, `quarterly reports`. */
function useCalendarWords(): (calendar: CompanyDetail['calendar']) => readonly string[] {
  const { t } = useTranslation('companies');
  const { language } = useSettings();
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return ({ yearEnd, yearNaming, weeks, reports }) => [
    t(weeks ? 'yearNear' : 'yearTo', { day: format.format(new Date(`2024-${yearEnd}T00:00:00Z`)) }),
    ...(yearEnd === '12-31' ? [] : [t(`named_${yearNaming}`)]),
    // 1 January 2024 was a Monday.
    ...(weeks ? [t('weeks', { weekday: weekdays.format(new Date(Date.UTC(2024, 0, weeks.weekday))) })] : []),
    t(`reports_${reports}`),
  ];
}
