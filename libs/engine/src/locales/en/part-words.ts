/** Nouns that name a kind of business or income before a measure ("advertising revenue", "third-party sales"): the figure is of that part. */
export const partNounsEn: readonly string[] = [
  'advertising',
  'ad',
  'ads',
  'app',
  'appliance',
  'appliances',
  'automotive',
  'broadband',
  'cloud',
  'commercial',
  'consumer',
  'consulting',
  'content',
  'digital',
  'e-commerce',
  'electronics',
  'enterprise',
  'equipment',
  'fee',
  'fees',
  'foundry',
  'franchise',
  'gaming',
  'government',
  'grocery',
  'hardware',
  'hosting',
  'insurance',
  'interest',
  'lease',
  'leasing',
  'license',
  'licensing',
  'live-streaming',
  'logistics',
  'maintenance',
  'marketing',
  'marketplace',
  'membership',
  'memory',
  'merchandise',
  'mobile',
  'mobility',
  'networking',
  'notebook',
  'oem',
  'online',
  'passenger',
  'pharmacy',
  'premium',
  'processor',
  'product',
  'products',
  'recurring',
  'rental',
  'retail',
  'royalty',
  'search',
  'server',
  'service',
  'services',
  'software',
  'storage',
  'streaming',
  'subscription',
  'third-party',
  'ticketing',
  'trading',
  'transaction',
  'vehicle',
  'wholesale',
  'wireless',
];

/** Words behind a measure that name no part of the company: times, bases, the whole, turns of speech. */
export const notPartsEn: readonly string[] = (
  'quarter quarters year years half halves month months week weeks day days period periods season spring summer autumn ' +
  'fall winter january february march april may june july august september october november december today fiscal ' +
  'operations operating activities total whole group company business businesses consolidated us we it they you this ' +
  'that these those which what all each both either neither one two three basis terms currency currencies dollars euros ' +
  'yuan renminbi yen gaap non-gaap line range high low mid top bottom end midpoint level levels excess addition fact ' +
  'general particular time times part course sale sales goodwill acquisition acquisitions acquired impairment ' +
  'approximately about around nearly almost roughly over more less between up down not also still now then here there ' +
  'growth revenue revenues margin margins profit income earnings tax taxes interest stock share shares net gross who ' +
  'continuing discontinued prior last next first second third fourth current same previous rest remainder line note ' +
  'and or to as at by if so because while when where'
).split(' ');
