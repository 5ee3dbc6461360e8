/** The only drop-down: it stays inside a narrow pane, as wide as its field, above or below, never beside. */
import { Dropdown, Option, type DropdownProps, type PositioningProps } from '@fluentui/react-components';

export interface ChoiceProps<V extends string> extends Pick<DropdownProps, 'className' | 'size' | 'aria-label' | 'id'> {
  readonly value: V;
  readonly options: readonly (readonly [V, string])[];
  readonly onPick: (value: V) => void;
}

const POSITIONING: PositioningProps = {
  position: 'below',
  align: 'start',
  fallbackPositions: ['above'],
  autoSize: 'height',
  overflowBoundaryPadding: 8,
};

export function Choice<V extends string>({ value, options, onPick, ...rest }: ChoiceProps<V>) {
  return (
    <Dropdown
      {...rest}
      value={options.find(([key]) => key === value)?.[1] ?? value}
      selectedOptions={[value]}
      onOptionSelect={(_, { optionValue }) => onPick(optionValue as V)}
      positioning={POSITIONING}
    >
      {options.map(([key, label]) => (
        <Option key={key} value={key}>
          {label}
        </Option>
      ))}
    </Dropdown>
  );
}
