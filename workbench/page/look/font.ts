/** The only place that says which installed fonts stand in for the fonts of official documents. */

/** Name pattern → what a machine without that font most likely has. The first that matches counts: 仿宋 before 宋. */
const FAMILIES: readonly (readonly [name: RegExp, standIn: string])[] = [
  [/仿宋|FangSong/i, 'FangSong, STFangsong, "Noto Serif CJK SC", serif'],
  [/楷|Kai/i, 'KaiTi, "Kaiti SC", "Noto Serif CJK SC", serif'],
  [/宋|SimSun|Song/i, 'SimSun, "Songti SC", "Noto Serif CJK SC", serif'],
  [/黑|雅|等线|Hei|DengXian/i, 'SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif'],
];
const LATIN = 'Carlito, "Segoe UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** A CSS font-family list that begins with the wanted font. */
export function fontFamily(name: string): string {
  const standIn = FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? LATIN;
  return `"${name.replace(/["\\]/g, '')}", ${standIn}`;
}
