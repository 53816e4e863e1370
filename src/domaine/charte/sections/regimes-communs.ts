export const civil = (duree: string) => ({ duree, calendrier: 'civil' as const });
export const DOMAINE = 'Lecture de l’équipe';
export const CHARTE = 'Charte de relogement de la CACL, à valider par la CACL';
