import { note } from '../../../../noyau/champs.js';
import { jourDe } from '../../../../noyau/delais.js';
import { dateCayenne } from '../../../../noyau/instants.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import { entreeDe } from '../catalogue.js';
import { exigeConsentement } from '../consentement/etat.js';
import { parcoursEnCours } from './etat.js';

const AUCUNE = refuser('R3.40', 'Aucune étape d’un parcours spécifique n’est attendue.');

/** One step of the path is done; the next takes its delay from the charter (R3.40). */
export const AvancerParcoursSpecifique = acteDossier({
  type: 'AvancerParcoursSpecifique',
  libelle: 'Franchir une étape du parcours spécifique',
  etape: 'accompagnement',
  roles: ['referent'],
  champs: { compteRendu: note('Compte rendu') },
  admissible: (etat) =>
    premierRefus(
      parcoursEnCours(etat)?.prive?.etape ? null : AUCUNE,
      exigeConsentement(etat, { portee: 'specifique' }),
    ),
  decider(etat, { compteRendu }, { charte, calendrier, survenuLe }) {
    const { id, prive } = parcoursEnCours(etat) ?? {};
    if (!id || !prive?.etape) return AUCUNE;
    const etapes = entreeDe(charte.parcoursSpecifiques.parcours, prive.nature)?.etapes ?? [];
    const suivante = etapes[etapes.findIndex((e) => e.code === prive.etape) + 1];
    const donnees = {
      parcours: id,
      ...(suivante ? { avant: jourDe(dateCayenne(survenuLe), suivante.delai, calendrier) } : {}),
    };
    const personnel = { etape: prive.etape, compteRendu, ...(suivante ? { suivante: suivante.code } : {}) };
    return { evenements: [{ type: 'ParcoursSpecifiqueAvance', donnees, personnel }] };
  },
});
