/**
 * Kinds of business that companies of all trades report under one name, lower case. The id is the same for each language,
 * so that the same sentence gives the same segment whatever it is spoken in.
 */
export const businessNamesEn: Readonly<Record<string, readonly string[]>> = {
  cloud: ['cloud', 'cloud computing', 'cloud services', 'cloud intelligence'],
  ai_cloud: ['ai cloud'],
  advertising: ['advertising', 'ads', 'advertisement', 'online advertising'],
  online_marketing: ['online marketing', 'online marketing services'],
  e_commerce: ['e-commerce', 'ecommerce', 'e commerce'],
  online_games: ['online games', 'games', 'game'],
  gaming: ['gaming'],
  logistics: ['logistics'],
  payments: ['payments', 'payment'],
  fintech: ['fintech', 'financial technology'],
  retail: ['retail'],
  insurance: ['insurance'],
  wealth_management: ['wealth management'],
  data_center: ['data center', 'data centre', 'datacenter'],
  automotive: ['automotive', 'auto'],
  smartphones: ['smartphone', 'smartphones', 'mobile phone'],
  iot: ['iot', 'internet of things'],
  energy_storage: ['energy storage'],
  food_delivery: ['food delivery'],
  live_streaming: ['live streaming', 'livestreaming'],
};
