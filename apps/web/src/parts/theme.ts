import { createTheme, type MantineThemeOverride } from '@mantine/core';

const CJK =
  "'PingFang SC', 'PingFang TC', 'Microsoft YaHei', 'Microsoft JhengHei', 'Noto Sans CJK SC', 'Noto Sans CJK TC'";

/** Quiet and dense: the colours belong to verdicts. */
const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: `system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', ${CJK}, sans-serif`,
  defaultRadius: 'sm',
  colors: {
    ink: ['#eef4fa', '#dbe6f1', '#b5cbe2', '#8caed2', '#6a96c5', '#5587be', '#3f74ad', '#1f4e79', '#1a4268', '#123453'],
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.0625rem' }, h3: { fontSize: '0.9375rem' } },
  },
});

/** The theme, its crosses named by a word of the page's language. */
export function themeWith(close: string): MantineThemeOverride {
  const cross = { 'aria-label': close };
  // The head of a dialogue is no second head of the page.
  const head = { defaultProps: { role: 'none' } };
  return {
    ...theme,
    components: {
      Notification: { defaultProps: { closeButtonProps: cross } },
      ModalCloseButton: { defaultProps: cross },
      DrawerCloseButton: { defaultProps: cross },
      ModalHeader: head,
      DrawerHeader: head,
    },
  };
}
