/** The only place that says in words what value wins marks: 增速由3.6%提高到4.2%. */
import type { Winnable } from '../../model/analysis';

const VERBS: { readonly [D in Winnable['direction']]: string } = { up: '提高到', down: '下降到', state: '改为' };

export function needOf({ label, from, to, direction }: Winnable): string {
  const rank = /名次|排名|位次/.test(label);
  return `${label}由${from.shown}${rank && direction !== 'state' ? '提升到' : VERBS[direction]}${to.shown}`;
}
