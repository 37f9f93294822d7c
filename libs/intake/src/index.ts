export { companyProfiles, loadCompanyProfile } from './company-profiles.js';
export { readTextFile, type TextFile } from './read-text-file.js';
