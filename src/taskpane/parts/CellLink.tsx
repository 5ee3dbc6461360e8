/** The only way a cell address is shown: a link that selects the cell in the workbook. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress, refText, type CellRef } from '../../core/model/area';
import { useReveal } from '../state/reveal';
import { t } from '../texts';

const useStyles = makeStyles({
  link: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

export function CellLink({ at }: { readonly at: CellRef }) {
  const s = useStyles();
  const reveal = useReveal();
  const address = cellAddress(at.row, at.col);
  return (
    <Link
      as="button"
      className={s.link}
      title={refText(at)}
      aria-label={t('cell.goto', { x: refText(at) })}
      onClick={(event) => {
        event.stopPropagation();
        reveal(at);
      }}
    >
      {address}
    </Link>
  );
}
