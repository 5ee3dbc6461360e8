/** The only place that gives each of several things what one word says of all of them: 没有方案、台账的，分别扣2分、1分. */
import { MARK, re, turn, type Turn } from './turn';

const VERB =
  '(?:制定|制订|建立|健全|编制|报送|上报|印发|出台|开展|落实|明确|成立|配备|配齐|设立|提供|形成|签订|组织|公开|完成|召开|设置)';
const HELD = `(?:(?:没有|没|未|无|缺少?)(?:及时|按时|按期|按要求|按规定)?${VERB}?|(?:有|具备|具有|已)?${VERB}?)`;
/** A name that is no level of an award. */
const NAME = '(?!国家|全国|省|市|县|乡|村|一等|二等|三等)[一-龥]{2,10}?(?<![级奖性等次])';

export const heldApartTurns: readonly Turn[] = [
  turn(
    '分别 依次 & 有 没 未 无 缺 具 已 制 建 健 编 报 上 印 出 开 落 明 成 配 设 提 形 签 组 公 完 召',
    re(
      `(?<=^|[。；：])([^，。；：、\\d]{0,10}?)(${HELD})(${NAME}(?:、${NAME})*(?:、|和|及|与)${NAME})的?，(?:则)?(?:分别|依次)(得|计|记|赋|加|扣|扣减)((?:${MARK}、)+${MARK})(?=[，。；]|$)`,
    ),
    (m) => {
      const [lead, held, verb] = [m[1]!, m[2]!, m[4]!];
      const [names, marks] = [m[3]!.split(/、|和|及|与/), m[5]!.split('、')];
      if (held === '' || names.length !== marks.length) return null;
      // 有一、二: whose names are told by verbs of their own keep them
      const own = (name: string): string =>
        re(`^${VERB}`).test(name)
          ? held.replace(re(`${VERB}$`), '')
          : re('^(?:没有|没|未|无|缺|有|不)').test(name)
            ? ''
            : held;
      return names.map((n, i) => `${lead}${own(n)}${n}的${verb}${marks[i]!}`).join('，');
    },
  ),
];
