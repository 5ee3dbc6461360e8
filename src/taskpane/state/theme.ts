/** The only place that follows Office's light or dark theme; Windows' contrast themes are handled by CSS (forced-colors). */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const fonts = { fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };
export const LIGHT: Theme = { ...webLightTheme, ...fonts };
export const DARK: Theme = { ...webDarkTheme, ...fonts };

/** Says whether the pane is dark, and when that changes. */
export interface ThemeSource {
  readonly dark: () => boolean;
  readonly watch: (changed: () => void) => () => void;
}

/** Relative luminance below the middle grey counts as dark. `#rrggbb`, as Office gives it. */
function isDark(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return false;
  const [r, g, b] = match.slice(1).map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
}

/** The browser's preference: Excel on the web, and hosts that do not tell their theme. */
const BROWSER_THEME: ThemeSource = {
  dark: () => window.matchMedia('(prefers-color-scheme: dark)').matches,
  watch: (changed) => {
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  },
};

/** Office's theme when it tells one. Hosts without the event are looked at again when the pane comes to the front. */
export function officeTheme(context: Office.Context): ThemeSource {
  const told = (): string | undefined => context.officeTheme?.bodyBackgroundColor;
  if (!told()) return BROWSER_THEME;
  return {
    dark: () => isDark(told() ?? ''),
    watch: (changed) => {
      window.addEventListener('focus', changed);
      return () => window.removeEventListener('focus', changed);
    },
  };
}

export const useDark = (source: ThemeSource): boolean => useSyncExternalStore(source.watch, source.dark);
