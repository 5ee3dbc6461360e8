/** The only place that says what a part of a rule is called where it asks its row: 监测合格率 of 监测合格率3分. */
import type { Part } from '../methods/rule';

export const partName = ({ label }: Part): string => label.replace(/[(（]?\d+(?:\.\d+)?分[)）]?$/, '');
