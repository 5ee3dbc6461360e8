/** The only place that knows that 全部合格 is a 合格率 of 100%, and that of 不合格 there is none then. */
import { bareWords } from './match';

/** The deed that a cell says was done wholly (全部合格, 均已整改); null for anything else. */
function doneWholly(shown: string): string | null {
  return /^(?:已经?)?(?:全部|均|都)(?:已经?)?([一-龥]{2,6})$/.exec(bareWords(shown))?.[1] ?? null;
}

/** 合格率 of 全部合格. */
export function isWholly(words: string, name: string, shown: string): boolean {
  const deed = doneWholly(shown);
  const rate = bareWords(words) || bareWords(name);
  return deed !== null && !/[未不没]/.test(deed) && rate.endsWith(`${deed}率`);
}

/** 不合格, 未纳入 of 全部合格, 全部纳入. */
export function isNoneLeft(words: string, shown: string): boolean {
  const deed = doneWholly(shown);
  return (
    deed !== null && !/[未不没]/.test(deed) && new RegExp(`[未不](?:按[时期]|及时)?${deed}`).test(bareWords(words))
  );
}
