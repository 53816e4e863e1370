import type { Charte } from '../../../../charte/charte.js';
import { note } from '../../../../noyau/champs.js';
import { jourDe } from '../../../../noyau/delais.js';
import { dateCayenne } from '../../../../noyau/instants.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import { entreeDe } from '../catalogue.js';
import { exigeConsentement } from '../consentement/etat.js';
import type { EtatDossier } from '../../../etat.js';
import { parcoursEnCours, type ParcoursSpecifique } from './etat.js';
import { CHAMP_PARCOURS, champParcoursPour, parcoursVise } from './parcours-vise.js';
import { CHAMPS_REFUS_PROTECTION, protectionAttendue, refusDeProtection } from './protection.js';

const AUCUNE = refuser('R3.40', 'Aucune étape d’un parcours spécifique n’est attendue.');

const champs = { ...CHAMP_PARCOURS, compteRendu: note('Compte rendu'), ...CHAMPS_REFUS_PROTECTION };
const etapesDe = ({ prive }: ParcoursSpecifique, { parcoursSpecifiques }: Charte) =>
  entreeDe(parcoursSpecifiques.parcours, prive?.nature ?? '')?.etapes ?? [];
const attendue = (parcours: ParcoursSpecifique, charte: Charte) =>
  entreeDe(etapesDe(parcours, charte), parcours.prive?.etape ?? '') ?? {};
const enMarche = (etat: EtatDossier) => parcoursEnCours(etat).filter((p) => p.prive?.etape);

/** One step of the path is done, in its order; the next takes its delay from the charter (R3.40). That of the protection waits for it (R3.132). */
export const AvancerParcoursSpecifique = acteDossier({
  type: 'AvancerParcoursSpecifique',
  libelle: 'Franchir une étape du parcours spécifique',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour: (etat, { charte }) => ({
    ...champParcoursPour(enMarche(etat), charte),
    compteRendu: champs.compteRendu,
    ...(enMarche(etat).some((p) => protectionAttendue(etat, p, attendue(p, charte)))
      ? CHAMPS_REFUS_PROTECTION
      : {}),
  }),
  admissible: (etat) =>
    premierRefus(
      enMarche(etat).length > 0 ? null : AUCUNE,
      exigeConsentement(etat, { portee: 'specifique' }),
    ),
  decider(etat, { parcours, compteRendu, ...dit }, contexte) {
    const { charte, calendrier, survenuLe } = contexte;
    const vise = parcoursVise(etat, enMarche(etat), parcours, AUCUNE);
    if (estRefus(vise)) return vise;
    const { id, prive } = vise;
    if (!prive?.etape) return AUCUNE;
    const refusProtection = refusDeProtection(etat, vise, attendue(vise, charte), { ...dit, contexte });
    if (estRefus(refusProtection)) return refusProtection;
    const etapes = etapesDe(vise, charte);
    const suivante = etapes[etapes.findIndex((e) => e.code === prive.etape) + 1];
    const donnees = {
      parcours: id,
      ...(suivante ? { avant: jourDe(dateCayenne(survenuLe), suivante.delai, calendrier) } : {}),
    };
    const personnel = {
      ...{ etape: prive.etape, compteRendu },
      ...(suivante ? { suivante: suivante.code } : {}),
      ...(refusProtection ? { refusProtection } : {}),
    };
    return { evenements: [{ type: 'ParcoursSpecifiqueAvance', donnees, personnel }] };
  },
});
