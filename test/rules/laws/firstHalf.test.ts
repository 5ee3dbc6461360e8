/** The laws that hold for every worked sentence of the field, over the first half of the sets. */
import { marksByHand } from './byHand';
import { marksExplained } from './explained';
import { rulesSaidBack } from './saidBack';
import { workedSets } from './sentences';

const sets = workedSets('first');

describe('marks worked out by hand', () => marksByHand(sets));
describe('rules said back', () => rulesSaidBack(sets));
describe('marks explained', () => marksExplained(sets));
