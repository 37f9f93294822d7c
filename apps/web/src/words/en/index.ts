import addWords from './add.json';
import alerts from './alerts.json';
import claim from './claim.json';
import claims from './claims.json';
import common from './common.json';
import companies from './companies.json';
import compare from './compare.json';
import documents from './documents.json';
import review from './review.json';
import settings from './settings.json';
import shell from './shell.json';
import terms from './terms.json';
import today from './today.json';

/** The words of the page, a file a screen. */
export default {
  add: addWords,
  alerts,
  claim,
  claims,
  common,
  companies,
  compare,
  documents,
  review,
  settings,
  shell,
  terms,
  today,
};
