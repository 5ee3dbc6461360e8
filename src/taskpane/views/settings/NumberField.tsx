/** The only field for a number in the settings: taken over on Enter or on leaving it, put back when it is none. */
import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { decimalText, type Exact } from '../../../core/model/exact';
import { readNumber } from '../../state/typed';
import { useLine } from './line';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called with plain decimal text, only when it is another number. */
  readonly onTake: (text: string) => void;
  readonly allowed?: (value: Exact) => boolean;
}

export function NumberField({ label, value, onTake, allowed = () => true }: NumberFieldProps) {
  const line = useLine();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readNumber(typed);
  const bad = typed !== null && (!read || !allowed(read));
  const take = (): void => {
    if (read && allowed(read) && decimalText(read) !== value) onTake(decimalText(read));
    setTyped(null);
  };
  return (
    <Input
      className={line.number}
      size="small"
      aria-label={label}
      aria-invalid={bad}
      inputMode="decimal"
      value={typed ?? value}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && take()}
    />
  );
}
