import { useFigures } from '../../../parts/use-figures.js';
import { useTerms } from '../../../words/use-terms.js';
import type { Track } from './track.js';
import classes from './timeline.module.css';

/** What happened to a promise after it was made, by day; what merely repeated it is counted by its days too. */
export function Revisions({ track: { statements } }: { readonly track: Track }) {
  const term = useTerms();
  const { day } = useFigures();
  return (
    <>
      {statements.map(({ document, start, saidOn, revision }) => (
        <div key={`${document} ${start}`}>
          {term('revision', revision)} <span className={classes.revisedOn}>{day(saidOn)}</span>
        </div>
      ))}
    </>
  );
}
