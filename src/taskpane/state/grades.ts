/** The only place for the grades offered when a user sets them by hand; the usual three, to be changed as the notice says. */
import type { StandingSettings } from '../../core/model/settings';

type By = NonNullable<StandingSettings['by']>;
type Grades = NonNullable<StandingSettings['grades']>;

const FIRST: { readonly [B in By]: readonly [string, string] } = {
  rank: ['3', '9'],
  score: ['90', '80'],
  quota: ['30', '70'],
};

export function gradesFor(by: By): Grades {
  const [first, second] = FIRST[by];
  return [
    { name: '一等', upTo: first },
    { name: '二等', upTo: second },
    { name: '三等', upTo: null },
  ];
}
