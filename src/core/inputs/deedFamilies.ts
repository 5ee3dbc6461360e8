/** The only place that knows which deeds and kinds are of one family: a number of 签约 says nothing of 到位; 完工 and 竣工 are the same. */

/** Deeds and kinds of one family: a number of the one says nothing of another. Those of one pattern are the same. */
const FAMILIES: readonly (readonly RegExp[])[] = [
  [/签约|签订/, /开工|动工/, /竣工|完工|建成|投产|投用|投运|投入使用/, /到位|落地/, /立项|备案/],
  [/报送|上报|投稿|撰写/, /采用|录用|采纳|刊发|刊登|刊播|刊用|发表|播出|转载/],
  [/申报|申请|推荐|提交/, /获批|获评|评上|评定|获得|认定|入选|命名|评为|授权|授予|通过/],
  [/发现|查出|问题|隐患/, /整改|化解|销号|消除/],
  [/发生/, /化解|整改|办结/],
  [/死亡|亡人/, /受伤|伤人/, /起数/],
  [/受理|交办|转办|接诉/, /办结|办复|答复/],
  [/抽查|抽检|检查|巡查/, /合格|达标/],
  [/排查|摸排/, /整治|治理/],
  [/立案|发案|受案/, /破案|侦破|破获|结案|审结/],
  [/下达|分配/, /支出|支付|拨付/],
  [/报名/, /培训|参训/, /取证|证书|持证/],
  [/积极分子|发展对象/, /发展党员/],
  [/线上|网上|在线/, /线下|现场/],
  [/城镇|城市|城区/, /农村|乡村/],
  [/出口/, /进口/],
  [/外资/, /内资/],
  [/新建/, /改建|扩建|改造|维修/],
];

/** The rule, or else the name, has a member of a family of which the cell names another, and not the same one. */
export const apart = (
  said: string,
  { name, row }: { readonly name: string; readonly row: { readonly ruleText: string } },
): boolean =>
  FAMILIES.some((family) => {
    const theirs = family.filter((m) => m.test(said));
    const ruled = family.filter((m) => m.test(row.ruleText));
    const ours = ruled.length > 0 ? ruled : family.filter((m) => m.test(name));
    return theirs.length > 0 && ours.length > 0 && !theirs.some((m) => ours.includes(m));
  });

/** The words that mean the same as one that `known` has: 完工, 建成 for 竣工. */
export function sameDeeds(known: string): string {
  const members = FAMILIES.flat().filter((m) => m.test(known));
  return members.map((m) => m.source.replace(/\|/g, '，')).join('，');
}
