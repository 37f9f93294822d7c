export { checkCompanyId, companyProfiles, loadCompanyProfile, readCompanyProfile } from './company-profiles.js';
export { importOutcomes, type ImportedOutcomes, type OutcomeOptions } from './imports/import-outcomes.js';
export { OutcomeFiles } from './imports/outcome-files.js';
export { openOutcomeFile, outcomeMapOf, readOutcomeMap } from './imports/open-outcome-file.js';
export { readTextFile, type TextFile } from './read-text-file.js';
export { IntakeFiles, type IntakeOptions } from './document-files/intake-files.js';
export { DOCUMENT_ENDINGS } from './documents/document-endings.js';
export { readDocumentFile, type DocumentFile } from './read-document-file.js';
