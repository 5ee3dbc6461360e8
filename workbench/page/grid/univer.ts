/** The only place that starts Univer: which of its plugins the workbench's grid uses, and its Chinese texts. */
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import designZh from '@univerjs/design/locale/zh-CN';
import docsUiZh from '@univerjs/docs-ui/locale/zh-CN';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtUiZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import uiZh from '@univerjs/ui/locale/zh-CN';
import { greenTheme } from '@univerjs/themes';

/** A running Univer inside `container`, without a workbook yet. */
export function startUniver(container: HTMLElement, dark: boolean): Univer {
  const univer = new Univer({
    darkMode: dark,
    theme: greenTheme,
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        designZh,
        docsUiZh,
        sheetsZh,
        formulaZh,
        formulaUiZh,
        numfmtUiZh,
        sheetsUiZh,
        uiZh,
      ),
    },
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  // The workbook model computes and the grid shows: Univer must not compute beside it.
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    protectedRangeShadow: false,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  // The cell editor is the formula plugin's.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}
