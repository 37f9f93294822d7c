import { parseAsString } from 'nuqs';

/** All that this screen has in its address. */
export const PLACES_OF_ALERTS = {
  tab: parseAsString,
  edit: parseAsString,
  delivery: parseAsString,
  subscription: parseAsString,
  endpoint: parseAsString,
  status: parseAsString,
  type: parseAsString,
};
