import { useRouteError } from 'react-router';
import { Failed } from '../parts/state.js';

/** What is left where a screen itself broke: what happened, and a way to begin anew. */
export function BrokenScreen() {
  const error = useRouteError();
  return <Failed error={error} onRetry={() => location.reload()} />;
}
