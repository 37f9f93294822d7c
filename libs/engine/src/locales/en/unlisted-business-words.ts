/** Words before "business" or "revenue" that say how, whose or when it is and not which; the rest names one. */
export const describingWordsEn: readonly string[] = (
  'young old good great nice weak soft tough hard easy huge vast broad wide deep true pure simple complex sticky ' +
  'unique special typical normal additional final real seasonal traditional exceptional essential potential ' +
  'fundamental transactional annual natural local actual initial partial substantial usual several ' +
  'biggest largest fastest best highest lowest strongest main primary secondary future past recent ongoing emerging ' +
  'growing remaining running winning leading continuing improving declining existing exciting interesting increasing ' +
  'supporting driving expanding evolving thriving booming surviving underperforming outstanding rising falling ' +
  'standalone quality steady ' +
  'base-case run-rate top-line bottom-line whole-year nine-month six-month sales-based same-day peak trough ' +
  'kind part side piece portion rest half share nature type level scale size area end number amount percentage ' +
  'something anything nothing everything lot bit little few ' +
  'customer customers partner partners competitor competitors supplier suppliers people team teams ' +
  'parent sister subsidiary owner small- medium- small-to-medium medium-sized ' +
  'is are was were be been do does did has have had will would can could should may might must ' +
  'run build build-up built buy sell sold make made take took see saw seen say said think believe know feel want need help ' +
  'get got give gave put set support drive drove grow grew boost impact affect recognize generate own operate manage ' +
  'contribute contributes contributed offset offsets increase decrease improve reduce lower raise accelerate ' +
  'not out up down off away back off-line there here why where when who whose each every unpack'
).split(' ');

/** Right before the name of a business: whose it is, or how it is ("our new packaging business"). */
export const ownersEn: readonly string[] = ['our', 'the', 'its', 'that', 'this', "company's"];

/** What may stand between owner and name. */
export const betweenOwnerAndNameEn: readonly string[] = (
  'new core overall total whole entire growing strong legacy own existing current underlying global worldwide ' +
  'small smaller large larger fast-growing other higher-margin high-margin combined'
).split(' ');

/** Words in front of a business said without an owner. */
export const leadsToNameEn: readonly string[] =
  'in for from of and both expect expects anticipate anticipates see saw with by within across while but that'.split(
    ' ',
  );
