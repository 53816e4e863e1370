import { DECISIONS_MOTIVEES, TYPES_COMMISSION } from '../../commission/natures.js';
import { choix, entier, facultatif, liste, objet, ouiNon, texte } from '../../noyau/champs.js';
import type { Delai } from '../../noyau/delais.js';
import { champCode, champDelai } from '../champs-charte.js';
import { definirSection } from './section.js';

const ouvres = (jours: number): Delai => ({ duree: `P${jours}D`, calendrier: 'ouvre' });
const usuelle = {
  quorum: 50,
  preavis: ouvres(5),
  preavisSecondeConvocation: ouvres(2),
  pouvoirsParMembre: 1,
  pouvoirsComptent: false,
};
/** How the commissions are convened and decide (R4.40 to R4.49). */
export const COMMISSIONS = definirSection({
  titre: 'Commissions',
  source:
    'CIA de la CACL (2020) pour les commissions elles-mêmes ; quorum, préavis, pouvoirs, raisons et bornes des dates proposés par l’équipe, à valider par la CACL. Une CALEOL suit d’abord son règlement intérieur.',
  champs: {
    natures: liste(
      'Règles par commission',
      objet('Commission', {
        code: choix('Commission', TYPES_COMMISSION),
        quorum: entier('Quorum, en part des voix délibératives (%)', 0, 100),
        preavis: champDelai('Préavis de convocation'),
        preavisSecondeConvocation: champDelai('Préavis de la seconde convocation'),
        pouvoirsParMembre: entier('Pouvoirs qu’un membre peut porter', 0, 20),
        pouvoirsComptent: ouiNon('Les pouvoirs comptent dans le quorum'),
      }),
      10,
    ),
    raisons: liste(
      'Raisons d’ajournement et de refus',
      objet('Raison', {
        code: champCode(),
        libelle: texte('Libellé'),
        pour: choix('Pour', DECISIONS_MOTIVEES),
        rencontre: facultatif(
          ouiNon('Demande de rencontrer le ménage', { aide: 'Avant le réexamen : c’est alors une tâche' }),
        ),
      }),
      60,
    ),
    saisieTardiveJours: entier('Séance passée : saisie au plus tard tant de jours après', 0, 3650),
    seanceDansMois: entier('Séance à venir : dans tant de mois, au plus', 1, 36),
    reexamenDansMois: entier('Réexamen d’un dossier ajourné : dans tant de mois, au plus', 1, 36),
  },
  defaut: {
    natures: [
      { code: 'relogement', ...usuelle },
      { code: 'cas-specifiques', ...usuelle },
      { code: 'caleol', ...usuelle, preavis: ouvres(3) },
    ],
    raisons: [
      { code: 'pieces-manquantes', libelle: 'Pièces manquantes au dossier', pour: 'ajournee' },
      { code: 'enquete-a-mettre-a-jour', libelle: 'Enquête sociale à mettre à jour', pour: 'ajournee' },
      { code: 'menage-a-rencontrer', libelle: 'Ménage à rencontrer', pour: 'ajournee', rencontre: true },
      { code: 'offre-a-rechercher', libelle: 'Offre mieux adaptée à rechercher', pour: 'ajournee' },
      { code: 'membre-absent', libelle: 'Avis d’un membre absent nécessaire', pour: 'ajournee' },
      { code: 'typologie-inadaptee', libelle: 'Typologie inadaptée au ménage', pour: 'refusee' },
      { code: 'effort-excessif', libelle: 'Taux d’effort excessif', pour: 'refusee' },
      { code: 'localisation-inadaptee', libelle: 'Localisation inadaptée', pour: 'refusee' },
      { code: 'accessibilite-insuffisante', libelle: 'Accessibilité insuffisante', pour: 'refusee' },
      {
        code: 'autre-menage-prioritaire',
        libelle: 'Logement retenu pour un ménage prioritaire',
        pour: 'refusee',
      },
    ],
    saisieTardiveJours: 365,
    seanceDansMois: 12,
    reexamenDansMois: 12,
  },
  ajoutes: ['saisieTardiveJours', 'seanceDansMois', 'reexamenDansMois'],
  coherence: ({ raisons }) =>
    (['ajournee', 'refusee'] as const).flatMap((pour) =>
      raisons.some((r) => r.pour === pour)
        ? []
        : [
            {
              chemin: 'raisons',
              motif: `doit en dire au moins une pour « ${DECISIONS_MOTIVEES[pour]} » (R4.46)`,
            },
          ],
    ),
});
