export { checkCompanyId, companyProfiles, loadCompanyProfile, readCompanyProfile } from './company-profiles.js';
export { readTextFile, type TextFile } from './read-text-file.js';
