/** The only list of rows: a click or Enter does the row's action; only rows in sight are drawn when there are many. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { RowStopContext } from './rowStop';
import { useScroller } from './Scroller';
import { useRove } from './useRove';

/** Up to here drawing all rows is as quick as measuring them. */
const PLAIN = 60;

const useStyles = makeStyles({
  tall: { position: 'relative' },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    outlineOffset: '-2px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  first: { borderTop: 'none' },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
});

export interface RowListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** The indicator of the row, for the way back to it; several rows may be of one. */
  readonly keyOf: (item: T) => string;
  /** What a screen reader says of the row. */
  readonly nameOf: (item: T) => string;
  readonly onAction: (item: T) => void;
  /** Content: elements with `role="gridcell"`. */
  readonly children: (item: T) => ReactNode;
  /** Usual height of a row in pixels. */
  readonly height?: number;
}

export function RowList<T>(props: RowListProps<T>) {
  return props.items.length > PLAIN ? <ManyRows {...props} /> : <FewRows {...props} />;
}

const NOWHERE = (): void => undefined;

/** One for each row: the second row of an indicator is told from the first. */
function useRowKeys<T>({ items, keyOf }: RowListProps<T>): readonly string[] {
  return useMemo(() => {
    const seen = new Map<string, number>();
    return items.map((item) => {
      const key = keyOf(item);
      const n = seen.get(key) ?? 0;
      seen.set(key, n + 1);
      return n ? `${key}#${n}` : key;
    });
  }, [items, keyOf]);
}

function FewRows<T>(props: RowListProps<T>) {
  const root = useRef<HTMLDivElement>(null);
  const keys = useRowKeys(props);
  const rove = useRove(root, props.items.length, NOWHERE);
  return (
    <div ref={root} role="grid" aria-label={props.label} onKeyDown={rove.onKeyDown}>
      {props.items.map((item, index) => (
        <Row key={keys[index]} {...props} item={item} index={index} rove={rove} />
      ))}
    </div>
  );
}

function ManyRows<T>(props: RowListProps<T>) {
  const s = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const keys = useRowKeys(props);
  const scroller = useScroller();
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualizer({
    count: props.items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.height ?? 68,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (index) => keys[index]!,
  });
  // eslint-disable-next-line react-hooks/exhaustive-deps -- any drawing may move the list; it settles, for only a move of a pixel is set
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view || !root.current || !root.current.offsetParent) return;
    const top = root.current.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const show = useCallback((index: number) => virtual.scrollToIndex(index), [virtual]);
  const rove = useRove(root, props.items.length, show);
  return (
    <div
      ref={root}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.items.length}
      className={s.tall}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={rove.onKeyDown}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <Row
          key={key}
          {...props}
          item={props.items[index]!}
          index={index}
          rove={rove}
          at={start - margin}
          measure={virtual.measureElement}
        />
      ))}
    </div>
  );
}

interface RowProps<T> extends RowListProps<T> {
  readonly item: T;
  readonly index: number;
  readonly rove: ReturnType<typeof useRove>;
  readonly at?: number;
  readonly measure?: (element: HTMLElement | null) => void;
}

function Row<T>({ item, index, rove, at, measure, ...list }: RowProps<T>) {
  const s = useStyles();
  return (
    <div
      ref={measure}
      role="row"
      aria-label={list.nameOf(item)}
      aria-rowindex={at === undefined ? undefined : index + 1}
      data-index={index}
      data-row={list.keyOf(item)}
      tabIndex={rove.active === index ? 0 : -1}
      className={mergeClasses(s.row, index === 0 && s.first, at !== undefined && s.placed)}
      style={at === undefined ? undefined : { transform: `translateY(${at}px)` }}
      onFocus={() => rove.setActive(index)}
      onClick={() => list.onAction(item)}
    >
      <RowStopContext.Provider value={rove.active === index ? 0 : -1}>{list.children(item)}</RowStopContext.Provider>
    </div>
  );
}
