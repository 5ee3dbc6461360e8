/** The only place that takes an enumeration apart: ①93.0%；②按时完成. */

/** `1.采用17篇；2.已制定`, `①93.0%；②按时完成`: the parts as typed, without their numbers. */
export function partsOf(shown: string): string[] {
  for (const marks of [/[①-⑳]/g, /[(（](\d{1,2})[)）][.、]?/g, /(?<=^|[；;。，,\s])(\d{1,2})[.、．)）](?!\d)/g]) {
    const found = [...shown.matchAll(marks)];
    if (found.length < 2 || found[0]?.index !== 0) continue;
    const inOrder = found.every((m, i) => (m[1] ? Number(m[1]) : m[0].charCodeAt(0) - 0x245f) === i + 1);
    if (!inOrder) continue;
    return found.map((m, i) => {
      const end = found[i + 1]?.index ?? shown.length;
      return shown.slice((m.index ?? 0) + m[0].length, end).replace(/^[\s、.．]+|[\s；;，,。]+$/g, '');
    });
  }
  // 1.97%；2.缺1项: the second cannot be a decimal, so the first is none.
  const pieces = shown.split(/[；;\n]+/).flatMap((p) => p.trim() || []);
  const numbered = pieces.length > 1 && pieces.every((p, i) => p.startsWith(`${i + 1}.`));
  return numbered && pieces.some((p) => /^\d\.\D/.test(p)) ? pieces.map((p) => p.replace(/^\d+\.\s*/, '')) : [];
}
