import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { ouvertes } from '../mesures/etat.js';
import {
  ACTES_DISTINCTS,
  actesDistincts,
  apresRetrait,
  consentementPour,
  enVigueur,
  PORTEES,
} from './etat.js';

const champs = {
  consentement: texte('Consentement', { max: 20 }),
  portee: facultatif(
    choix('Seulement pour', ACTES_DISTINCTS, { aide: 'L’accord reste donné pour les autres démarches' }),
  ),
  motif: facultatif(note('Ce que dit le ménage')),
};
const { portee: _, ...entiers } = champs;

/** The household takes its agreement back: what was done in its name on that ground stops (R3.16); of all steps, perhaps for one kind alone (R3.146). */
export const RetirerConsentement = acteDossier({
  type: 'RetirerConsentement',
  libelle: 'Retirer un consentement',
  etape: 'accompagnement',
  roles: ['referent', 'pilote', 'partenaire'],
  champs,
  champsPour: (etat) => ({
    ...(enVigueur(etat).some((c) => actesDistincts(etat, c).length > 0) ? champs : entiers),
    consentement: choix(
      'Consentement',
      Object.fromEntries(enVigueur(etat).map((c) => [c.id, PORTEES[c.portee]])),
    ),
  }),
  admissible: (etat) =>
    enVigueur(etat).length > 0 ? null : refuser('R3.16', 'Aucun consentement n’est en vigueur.'),
  decider(etat, { consentement, portee, motif }, { version, survenuLe }) {
    const vise = enVigueur(etat).find((c) => c.id === consentement);
    if (!vise)
      return refuser('R3.16', 'Ce consentement n’existe pas, ou est déjà retiré.', 'conflit', 'consentement');
    if (portee && !actesDistincts(etat, vise).includes(portee))
      return refuser(
        'R3.146',
        vise.portee === 'toutes'
          ? 'Le ménage a déjà retiré son accord pour ces démarches.'
          : 'Cet accord ne porte pas sur toutes les démarches : il se retire en entier.',
        'conflit',
        'portee',
      );
    const { accompagnement } = etat;
    const retrait = { version: version + 1, le: survenuLe };
    const reste = {
      ...etat,
      accompagnement: {
        ...accompagnement,
        consentements: apresRetrait(accompagnement.consentements, vise.id, retrait, portee),
      },
    };
    const arrete = ouvertes(etat).filter((m) => {
      const besoin = { portee: 'mesures', mesure: m.code, partenaire: m.organisation ?? undefined } as const;
      return consentementPour(etat, besoin) && !consentementPour(reste, besoin);
    });
    return {
      evenements: [
        {
          type: 'ConsentementRetire',
          donnees: { consentement, arrete: arrete.map((m) => m.id), ...(portee ? { portee } : {}) },
          personnel: motif ? { motif } : {},
        },
      ],
    };
  },
});
