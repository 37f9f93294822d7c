import { Title } from '@mantine/core';
import type { ClaimView, VerdictView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { Arithmetic } from './arithmetic.js';
import classes from './claim.module.css';
import { FlagNote } from './flag-note.js';
import { PaceBars } from './pace-bars.js';
import { useRuleText } from './use-rule-text.js';

/** Between what was said and what happened: the rule in words, its arithmetic, and what is still missing for a verdict. */
export function RulePanel({ claim }: { readonly claim: ClaimView }) {
  const t = useClaimWords();
  const { verdict, original, review } = claim;
  const decided = review?.verdict ?? null;
  const differs =
    [original.lifecycle, original.result, original.void].join() !==
    [verdict.lifecycle, verdict.result, verdict.void].join();
  return (
    <section aria-labelledby="rule" className={classes.column} data-middle>
      <Title order={2} id="rule">
        {t('judged')}
      </Title>
      <div className={classes.panel}>
        {decided && (
          <div className={classes.decided}>
            <div className={classes.label}>{t('personSays')}</div>
            <VerdictBadge verdict={decided} withReason />
            <p lang="en">{decided.explanation}</p>
            <div className={classes.label}>{t('ruleSays')}</div>
          </div>
        )}
        <VerdictText claim={claim} verdict={verdict} />
        <Arithmetic claim={claim} />
        {verdict.progress && (
          <PaceBars
            progress={verdict.progress}
            unit={claim.target?.unit ?? ''}
            target={claim.target?.low ?? claim.target?.high ?? null}
          />
        )}
        <EngineWords verdict={verdict} />
        {differs && (
          <div className={classes.decided}>
            <div className={classes.label}>{t('originalTitle')}</div>
            <VerdictBadge verdict={original} withReason />
            <p>{t('originalHint')}</p>
            <EngineWords verdict={original} />
          </div>
        )}
        {review?.needsAnotherLook.map(({ review: id, code, detail }) => (
          <div key={id + code} className={classes.flag}>
            <strong>{t('anotherLook')}</strong> <span lang="en">{detail}</span>
          </div>
        ))}
        {claimFlags(claim).map((flag) => (
          <FlagNote key={flag.code + flag.detail} flag={flag} />
        ))}
      </div>
    </section>
  );
}

/** What puts the figure itself in doubt, and flags that stand on no statement, are shown with the rule. */
function claimFlags({ flags, statements }: ClaimView): ClaimView['flags'] {
  const shown = new Set(statements.flatMap((one) => one.flags.map(({ code, detail }) => code + detail)));
  return flags.filter(({ code, detail }) => IN_DOUBT.includes(code) || !shown.has(code + detail));
}

const IN_DOUBT: readonly string[] = ['currency_conflict', 'source_conflict', 'unit_suspect'];

function VerdictText({ claim, verdict }: { readonly claim: ClaimView; readonly verdict: VerdictView }) {
  const t = useClaimWords();
  const { rule, finding, why, settles } = useRuleText(claim, verdict);
  return (
    <>
      <div className={classes.verdict}>
        <VerdictBadge verdict={verdict} />
      </div>
      {finding && <p className={classes.finding}>{finding}</p>}
      {why && <p className={classes.finding}>{why}</p>}
      {settles && (
        <p className={classes.settles}>
          <span className={classes.label}>{t('settles')}</span>
          <br />
          {settles}
        </p>
      )}
      {verdict.sustained && <p className={classes.finding}>{t(`sustained:${verdict.sustained}`)}</p>}
      <p className={classes.rule}>{rule}</p>
    </>
  );
}

function EngineWords({ verdict }: { readonly verdict: VerdictView }) {
  const t = useClaimWords();
  return (
    <div className={classes.engine}>
      <div className={classes.label}>
        {t('engineSays')} · <code>{t('ruleName', { rule: verdict.rule, version: verdict.ruleVersion })}</code>
      </div>
      <p lang="en">{verdict.explanation}</p>
    </div>
  );
}
