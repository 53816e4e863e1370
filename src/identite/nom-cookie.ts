/** Name of the session cookie: in production one that a browser only takes over https, for this host and the whole of it. */
export const nomCookie = (production: boolean): string => (production ? '__Host-relogement' : 'relogement');
