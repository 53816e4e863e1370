import valeurs from './instance.json';

/** What an instance of the service says of itself: its name, its contact, its legal pages. */
export const instance = valeurs;
