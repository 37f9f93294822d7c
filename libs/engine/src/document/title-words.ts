/** Words by which a title shows who speaks. Lower-cased text is tested. */
export const ANALYST_TITLE = /\banalysts?\b|分析师|分析師|研究员|研究員|\bsell-?side\b|\bbuy-?side\b/;
export const OPERATOR_TITLE =
  /\boperator\b|\bmoderator\b|\bcoordinator\b|接线员|接線員|話務員|话务员|主持人|會議操作員|会议操作员/;
export const RELATIONS_TITLE =
  /\binvestor relations\b|\bhead of ir\b|\bir (?:director|manager|officer|team)\b|投资者关系|投資者關係|投資人關係|投关/;
export const EDITOR_TITLE =
  /^(?:editor|editor'?s? notes?|translator'?s? notes?|编者按?|編者按?|编辑|編輯|整理者?|译者注?|譯者注?)$/;
export const EXECUTIVE_TITLE =
  /\bchief\b|\bofficer\b|\bpresident\b|\bchair(?:man|woman|person)?\b|\bc[eftomi]o\b|\bcbo\b|\bfounder\b|\bdirector\b|\bhead of\b|\bevp\b|\bsvp\b|\bvp\b|\btreasurer\b|\bgeneral (?:manager|counsel)\b|\bmanaging partner\b|\bcontroller\b|\bexecutive\b|\bsecretary\b|\bmanagement\b|\brepresentative\b|\bspokes(?:man|woman|person)\b|首席|总裁|總裁|董事|总经理|總經理|执行长|執行長|财务长|財務長|財務總監|财务总监|营运长|營運長|负责人|負責人|发言人|發言人|副总|副總|高管|合伙人|合夥人|主席|创始人|創辦人|执行官|執行官|管理层|管理層|行长|行長|董秘|总会计师|總會計師|总工程师|總工程師/;
/** Words in the names of banks, brokers and fund houses. */
export const FIRM_NAME =
  /\bsecurities\b|\bcapital\b|\bresearch\b|\bbank\b|\bmorgan\b|\bgoldman\b|\bubs\b|\bciti(?:group)?\b|\bhsbc\b|\bbarclays\b|\bjefferies\b|\bmacquarie\b|\bnomura\b|\bcredit suisse\b|\bdeutsche\b|\bwells fargo\b|\bbernstein\b|\bevercore\b|\bcowen\b|\bmizuho\b|\bpartners\b|\bmarkets\b|\badvisors?\b|\badvisory\b|\basset management\b|\bllc\b|\binvestments?\b|\bequit(?:y|ies)\b|\bbaird\b|\bsusquehanna\b|\bstreet\b|\bnathanson\b|\bdbs\b|\bclsa\b|\bcicc\b|\b& co\b|证券|證券|资本|資本|高盛|摩根|瑞银|瑞銀|花旗|汇丰|匯豐|中金|野村|麦格理|麥格理|大和|美银|美銀|里昂|基金|资管|投顾|投顧|银行|銀行/;

/** Has the text a word of a company officer's title? */
export const isExecutive = (title: string): boolean =>
  EXECUTIVE_TITLE.test(title.toLowerCase()) && !ANALYST_TITLE.test(title.toLowerCase());

/** Does the text name a calling, of whichever side? */
export function namesCalling(title: string): boolean {
  const lower = title.toLowerCase();
  return [ANALYST_TITLE, OPERATOR_TITLE, RELATIONS_TITLE, EXECUTIVE_TITLE, FIRM_NAME].some((words) =>
    words.test(lower),
  );
}
