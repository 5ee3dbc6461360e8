/** The only place for the texts of the view 规则. */
export const RULES = {
  'rule.search': '查找规则文字或指标',
  'rule.all': '全部',
  'rule.read': '已识别',
  'rule.conv': '有约定',
  'rule.unread': '需改写',
  'rule.manual': '人工',
  'rule.rewritten': '已改写',
  'rule.rows': '{x}等{n}项',
  'rule.none': '没有符合条件的规则',
  'rule.empty': '工作簿中没有评分标准',
} as const;
