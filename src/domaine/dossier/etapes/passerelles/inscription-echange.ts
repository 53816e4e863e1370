import { reference, texte } from '../../../noyau/champs.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { propositionsOuvertes, type EtatDossier } from '../../etat.js';
import { accordDuMenage, auNomDuMenage, ouverte } from './conditions.js';

/** The household offers its home in exchange, a dwelling that its bailleur has opened to the bourse (R4.90). */
export const InscrireEchange = acteDossier({
  type: 'InscrireEchange',
  libelle: 'Inscrire le ménage à la bourse d’échange',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: {
    logement: reference('Logement que le ménage occupe', 'logement', {
      aide: 'Son bailleur l’a publié et ouvert à la bourse d’échange',
    }),
  },
  lit: ({ logement }) => ({ logement }),
  admissible: (etat) =>
    auNomDuMenage(etat) ??
    (etat.passerelles.echange ? refuser('R4.90', 'Le ménage est déjà inscrit à la bourse d’échange.') : null),
  decider(etat, { logement: id }, contexte) {
    const logement = ouverte(contexte.lus.logement, ['bourse-echange'], 'R4.90', contexte);
    if (estRefus(logement)) return logement;
    if (logement.occupant !== null)
      return refuser('R4.90', 'Un autre ménage est dit occuper ce logement.', 'conflit', 'logement');
    if (logement.commune !== etat.commune)
      return refuser(
        'R4.90',
        `Ce logement est à ${logement.commune}, le ménage vit à ${etat.commune}.`,
        'invalide',
        'logement',
      );
    return (
      accordDuMenage(etat) ?? {
        evenements: [{ type: 'EchangeInscrit', donnees: { logement: id } }],
        ailleurs: [
          {
            agregat: 'logement',
            id,
            evenements: [{ type: 'OccupantInscrit', donnees: { dossier: contexte.id } }],
          },
        ],
      }
    );
  },
});

const enEchange = (etat: EtatDossier): boolean => propositionsOuvertes(etat).some((p) => p.echange !== null);

/** The household keeps its home; an exchange under way is withdrawn first (R4.90). */
export const QuitterEchange = acteDossier({
  type: 'QuitterEchange',
  libelle: 'Retirer le ménage de la bourse d’échange',
  etape: 'rapprochement',
  roles: ['referent', 'pilote'],
  champs: { motif: texte('Motif') },
  admissible(etat) {
    if (!etat.passerelles.echange)
      return refuser('R4.90', 'Le ménage n’est pas inscrit à la bourse d’échange.');
    return enEchange(etat) || etat.propositions.some((p) => p.etat === 'attribuee' && p.echange)
      ? refuser('R4.90', 'Un échange est en cours : retirez d’abord la proposition.')
      : null;
  },
  decider({ passerelles }, { motif }, { id: dossier }) {
    const logement = passerelles.echange?.logement ?? '';
    return {
      evenements: [{ type: 'EchangeQuitte', donnees: { logement }, personnel: { motif } }],
      ailleurs: [
        {
          agregat: 'logement',
          id: logement,
          evenements: [{ type: 'OccupantDesinscrit', donnees: { dossier } }],
        },
      ],
    };
  },
});
