import type { Token } from '../lexer';
import type { Phrase } from '../phrases';

export function parse(codes: string, options: { tokens: readonly Token[] }): Phrase[];
