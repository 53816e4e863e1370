import { PRECISIONS } from '../dossier/etapes/commission/precisions.js';
import { choix, liste, objet, reference } from '../noyau/champs.js';
import { estRefus, refuser } from '../noyau/refus.js';
import { acteSeance, TENUE } from './acte-commission.js';
import { precisionsDe } from './decision.js';
import { ligneDe } from './etat.js';
import { AVIS } from './natures.js';

/** Records what each member says of a line before it is decided: a code; words about people go to the dossier, sealed (R4.45). */
export const RecueillirAvis = acteSeance({
  type: 'RecueillirAvis',
  libelle: 'Recueillir les avis des membres',
  attend: TENUE,
  champs: {
    dossier: reference('Dossier', 'dossier'),
    avis: liste(
      'Avis',
      objet('Avis', {
        organisation: reference('Organisation', 'organisation'),
        sens: choix('Avis', AVIS),
      }),
      40,
      { min: 1 },
    ),
    precisions: PRECISIONS,
  },
  lit: ({ dossier, precisions }) => (precisions === undefined ? {} : { dossier: [dossier] }),
  admissible: ({ lignes }) =>
    lignes.some((l) => l.decision === null)
      ? null
      : refuser('R4.45', 'Aucun dossier n’attend d’avis : tout est décidé.'),
  decider(etat, { dossier, avis, precisions }, contexte) {
    const ligne = ligneDe(etat, dossier);
    if (!ligne) return refuser('R4.41', 'Ce dossier n’est pas à l’ordre du jour.', 'invalide', 'dossier');
    if (ligne.decision)
      return refuser('R4.45', 'La décision sur ce dossier est rendue.', 'conflit', 'dossier');
    const presences = etat.seance?.presences ?? [];
    for (const [rang, { organisation }] of avis.entries()) {
      const champ = `avis[${rang}].organisation`;
      const presence = presences.find((p) => p.organisation === organisation)?.presence;
      if (presence !== 'presente' && presence !== 'representee')
        return refuser('R4.45', 'Un membre absent ne donne pas d’avis.', 'invalide', champ);
      if (avis.findIndex((a) => a.organisation === organisation) !== rang)
        return refuser('R4.45', 'L’avis de ce membre est dit deux fois.', 'invalide', champ);
    }
    const dites = precisions === undefined ? [] : [{ dossier, precisions, champ: 'precisions' }];
    const ailleurs = precisionsDe(etat, contexte, dites);
    if (estRefus(ailleurs)) return ailleurs;
    return { evenements: [{ type: 'AvisRecueillis', donnees: { dossier, avis } }], ailleurs };
  },
});
