import { useKeys } from '../../parts/use-keys.js';
import type { Held } from './hold.js';

/** While the claim is on its way: says of a key that would decide that it was not taken. */
export function TooEarly({ onHeld }: { readonly onHeld: (held: Held) => void }) {
  useKeys('a,x,e,v,m,p,s', () => onHeld('loading'));
  return null;
}
