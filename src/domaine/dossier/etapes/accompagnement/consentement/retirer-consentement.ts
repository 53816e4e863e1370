import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { ouvertes } from '../mesures/etat.js';
import { consentementPour, enVigueur, PORTEES } from './etat.js';

const champs = {
  consentement: texte('Consentement', { max: 20 }),
  motif: facultatif(note('Ce que dit le ménage')),
};

/** The household takes its agreement back: what was done in its name on that ground stops (R3.16). */
export const RetirerConsentement = acteDossier({
  type: 'RetirerConsentement',
  libelle: 'Retirer un consentement',
  etape: 'accompagnement',
  roles: ['referent', 'pilote', 'partenaire'],
  champs,
  champsPour: (etat) => ({
    ...champs,
    consentement: choix(
      'Consentement',
      Object.fromEntries(enVigueur(etat).map((c) => [c.id, PORTEES[c.portee]])),
    ),
  }),
  admissible: (etat) =>
    enVigueur(etat).length > 0 ? null : refuser('R3.16', 'Aucun consentement n’est en vigueur.'),
  decider(etat, { consentement, motif }, { version, survenuLe }) {
    const vise = enVigueur(etat).find((c) => c.id === consentement);
    if (!vise)
      return refuser('R3.16', 'Ce consentement n’existe pas, ou est déjà retiré.', 'conflit', 'consentement');
    const { accompagnement } = etat;
    const retrait = { version: version + 1, le: survenuLe };
    const reste = {
      ...etat,
      accompagnement: {
        ...accompagnement,
        consentements: accompagnement.consentements.map((c) => (c === vise ? { ...c, retrait } : c)),
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
          donnees: { consentement, arrete: arrete.map((m) => m.id) },
          personnel: motif ? { motif } : {},
        },
      ],
    };
  },
});
