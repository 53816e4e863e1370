import type { Contexte } from '../../../contexte.js';
import { reference, texte } from '../../../noyau/champs.js';
import type { Ailleurs } from '../../../noyau/acte.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { offertEnEchange } from '../../../logement/reserve-aux-candidats.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { accordDuMenage, auNomDuMenage, ouverte } from './conditions.js';

const auLogement = (logement: string, type: string, { id: dossier }: Contexte): Ailleurs => ({
  agregat: 'logement',
  id: logement,
  evenements: [{ type, donnees: { dossier } }],
});

/** The household stands for a dwelling that its bailleur opened, until a date, with its agreement (R4.82). */
export const DeposerCandidature = acteDossier({
  type: 'DeposerCandidature',
  libelle: 'Déposer la candidature du ménage',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: { logement: reference('Logement ouvert en location choisie', 'logement') },
  lit: ({ logement }) => ({ logement }),
  admissible(etat, { charte }) {
    const refus = auNomDuMenage(etat);
    if (refus) return refus;
    const { candidaturesParMenage: plus } = charte.passerelles;
    return etat.passerelles.candidatures.length < plus
      ? null
      : refuser(
          'R4.82',
          `Le ménage a déjà ${plus} candidatures en cours, autant que la charte en admet : retirez-en une.`,
        );
  },
  decider(etat, { logement: id }, contexte) {
    const logement = ouverte(
      contexte.lus.logement,
      ['location-choisie', 'bourse-echange'],
      'R4.82',
      contexte,
    );
    if (estRefus(logement)) return logement;
    const occupe = offertEnEchange(logement);
    if (occupe) return occupe;
    if (etat.passerelles.candidatures.some((c) => c.logement === id))
      return refuser('R4.82', 'Le ménage est déjà candidat à ce logement.', 'conflit', 'logement');
    return (
      accordDuMenage(etat) ?? {
        evenements: [{ type: 'CandidatureDeposee', donnees: { logement: id } }],
        ailleurs: [auLogement(id, 'CandidatureDeposee', contexte)],
      }
    );
  },
});

/** The household stands for it no more (R0.5, R4.82). */
export const RetirerCandidature = acteDossier({
  type: 'RetirerCandidature',
  libelle: 'Retirer une candidature',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: { logement: reference('Logement', 'logement'), motif: texte('Motif') },
  admissible: ({ passerelles }) =>
    passerelles.candidatures.length > 0
      ? null
      : refuser('R4.82', 'Le ménage n’est candidat à aucun logement.'),
  decider({ passerelles }, { logement, motif }, contexte) {
    if (!passerelles.candidatures.some((c) => c.logement === logement))
      return refuser('R4.82', 'Le ménage n’est pas candidat à ce logement.', 'invalide', 'logement');
    return {
      evenements: [{ type: 'CandidatureRetiree', donnees: { logement }, personnel: { motif } }],
      ailleurs: [auLogement(logement, 'CandidatureRetiree', contexte)],
    };
  },
});

/** A household that needs no dwelling any more leaves every list it was on, but for the dwelling it gets. */
export const quitterListes = (
  { passerelles }: EtatDossier,
  contexte: Contexte,
  sauf: readonly string[],
): Ailleurs[] =>
  passerelles.candidatures
    .filter(({ logement }) => !sauf.includes(logement))
    .map(({ logement }) => auLogement(logement, 'CandidatureRetiree', contexte));
