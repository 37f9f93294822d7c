/** Words of direction and of events in Chinese, both scripts, as sources of regular expressions. */
export const chineseDirections = [
  ['fluctuate', '波动|波動|起伏|震荡|震盪'],
  ['tight', '供不应求|供不應求|瓶颈|瓶頸|受限|紧张|緊張|短缺|吃紧|吃緊'],
  ['stable', '持平|稳定|穩定|保持|维持|維持|平稳|平穩|不变|不變|平衡'],
  [
    'decrease',
    '下降|下滑|减少|減少|缩小|縮小|缩减|縮減|收窄|放缓|放緩|降低|压抑|壓抑|下跌|下调|下調|回落|减亏|減虧|趋缓|趨緩|压力|壓力|衰退|年减|年減|减半|減半|拖累|承压|承壓|收敛|收斂|趋缓',
  ],
  ['exceed', '超过|超過|超越|高于|高於|创新高|創新高|优于|優於|大于|大於'],
  [
    'increase',
    '增长|增長|成长|成長|增加|提升|提高|扩大|擴大|加速|加大|上升|改善|扩张|擴張|上调|上調|加强|加強|增强|增強|加码|加碼|优化|優化|推动|推動|回升|走强|走強|走高|拓展|扩展|擴展|深化|增持|扩充|擴充|反弹|反彈|复苏|復甦|上行|年增|翻倍|翻番|倍增|加快|大力',
  ],
] as const;

export const chineseEvents = [
  [
    'profitability',
    'first_profit',
    '盈利季度|实现盈利|實現盈利|实现(?:首次|首个)?(?:单季)?盈利|扭亏|扭虧|收支平衡|盈亏平衡|盈虧平衡|损益两平|損益兩平|转盈|轉盈|轉虧為盈|转亏为盈|由亏转盈',
  ],
  ['share_repurchases', null, '回购|回購|库藏股|庫藏股'],
  ['dividends', null, '股息|派息|分红|分紅|股利|配息'],
  [
    'disposal_impact',
    'disposal_impact',
    '(?:交易|出售|剥离|剝離|处置|處置)(?:[^，,。]{0,10})(?:财务影响|財務影響|影响|影響)',
  ],
  [
    'deal_closing',
    'deal_closing',
    '交割|完成(?:[^，,。]{0,12})(?:交易|收购|收購|合并|合併)|(?:交易|收购|收購|合并|合併)(?:[^，,。]{0,24})(?:完成)',
  ],
  ['disposal', 'disposal', '出售|剥离|剝離|处置|處置|退出'],
  ['regulatory_approval', 'regulatory_approval', '获批|獲批|审批|審批|批准|核准'],
  ['restructuring', 'restructuring', '重组|重組|裁员|裁員'],
  [
    'stores',
    'facility_opening',
    '开店|開店|新开(?:[^，,。]{0,10})(?:门店|店)|新開(?:[^，,。]{0,10})(?:門店|店)|开设|開設|展店',
  ],
  ['facility_opening', 'facility_opening', '投产|投產|建成|动工|動工|量产|量產|落成|扩产|擴產'],
  [
    'product_launch',
    'product_launch',
    '推出|发布|發布|發佈|上线|上線|上市|接入|开源|開源|首发|首發|亮相|整合进|整合進',
  ],
  ['product_roadmap', 'product_roadmap', '研发(?:出)?下一代|下一代|新一代|迭代'],
  ['headcount', null, '招聘|招募|扩招|擴招|增员|增員'],
  ['investment', null, '投资|投資|投入|注资|注資'],
] as const;
