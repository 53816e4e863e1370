import { Badge, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Our own green-blue: white on shades 7 and darker has a contrast above 4.5:1. */
const lagune: MantineColorsTuple = [
  '#e8f6f6',
  '#d3ebeb',
  '#a5d6d7',
  '#74c0c2',
  '#4daeb1',
  '#2f9a9e',
  '#188084',
  '#0b6a6e',
  '#0b5a5e',
  '#06474a',
];

const police = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, sans-serif';

export const theme = createTheme({
  primaryColor: 'lagune',
  primaryShade: 8,
  colors: { lagune },
  fontFamily: police,
  headings: { fontFamily: police, fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Words in capitals are slow to read.
    // A state is read whole on the narrowest screen: it takes two lines rather than lose its end.
    Badge: Badge.extend({
      defaultProps: { tt: 'none' },
      styles: {
        root: { height: 'auto', minHeight: 'var(--badge-height)', maxWidth: '100%' },
        label: { whiteSpace: 'normal', overflow: 'visible' },
      },
    }),
    // Locking the scroll writes a style of its own, without a nonce.
    ModalRoot: { defaultProps: { lockScroll: false } },
    Modal: { defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': 'Fermer' } } },
  },
});

/** Text on the pale ground of a colour, and the full ground under white text: each pair above 4.5:1. */
const LISIBLES: Readonly<Record<string, { readonly texte: string; readonly fond: string }>> = {
  red: { texte: '#8f1d1d', fond: '#a51d1d' },
  orange: { texte: '#7a3300', fond: '#9a3d00' },
  yellow: { texte: '#5f4700', fond: '#735600' },
  green: { texte: '#14532d', fond: '#1b6b35' },
  blue: { texte: '#123e6b', fond: '#1a5490' },
  gray: { texte: '#343a40', fond: '#495057' },
};

export const variablesLisibles: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: {
    '--mantine-color-error': '#a51d1d',
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    ...Object.fromEntries(
      Object.entries(LISIBLES).flatMap(([nom, { texte, fond }]) => [
        [`--mantine-color-${nom}-light-color`, texte],
        [`--mantine-color-${nom}-filled`, fond],
      ]),
    ),
  },
});
