import { createTheme, type MantineColorsTuple } from '@mantine/core';

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
  focusRing: 'auto',
});
