import { champCode } from '../champs-charte.js';
import { choix, date, facultatif, liste, note, objet, texte } from '../../noyau/champs.js';
import { ENGAGEMENTS_DEFAUT } from './pilotage-engagements.js';
import { INSTANCES_DEFAUT, SIGNATAIRES_DEFAUT } from './pilotage-instances.js';
import { definirSection } from './section.js';

/** State of follow-up of an engagement. */
export const ETATS_ENGAGEMENT = {
  'a-engager': 'À engager',
  'en-cours': 'En cours',
  tenu: 'Tenu',
  'non-tenu': 'Non tenu',
  abandonne: 'Abandonné',
} as const;

export const RYTHMES_ENGAGEMENT = {
  'une-fois': 'Une fois',
  annuel: 'Chaque année',
  permanent: 'En permanence',
};

/** Who pilots, who signs, who is committed to what: the partners' framework of the relogement (R0.15). */
export const PILOTAGE = definirSection({
  titre: 'Pilotage et cadre partenarial',
  source:
    'CIA de la CACL du 14 décembre 2020 (actions prioritaires, charte de relogement, retours des partenaires) ; rythmes, signataires et états de suivi à valider par la CACL.',
  champs: {
    instances: liste(
      'Instances',
      objet('Instance', {
        code: champCode(),
        nom: texte('Nom'),
        role: note('Rôle'),
        composition: liste('Composition', texte('Membre'), 40),
        rythme: facultatif(texte('Rythme des réunions')),
      }),
      30,
    ),
    signataires: liste(
      'Signataires et partenaires',
      objet('Signataire', {
        code: champCode(),
        nom: texte('Nom'),
        qualite: texte('Qualité'),
      }),
      60,
    ),
    engagements: liste(
      'Engagements',
      objet('Engagement', {
        code: champCode(),
        qui: liste('Qui s’engage', champCode('Code d’un signataire'), 20, { min: 1 }),
        quoi: note('À quoi'),
        rythme: choix('Rythme', RYTHMES_ENGAGEMENT),
        echeance: facultatif(date('Échéance')),
        etat: choix('État de suivi à la date de la version', ETATS_ENGAGEMENT),
      }),
      100,
    ),
  },
  defaut: {
    instances: INSTANCES_DEFAUT,
    signataires: SIGNATAIRES_DEFAUT,
    engagements: ENGAGEMENTS_DEFAUT,
  },
  coherence: ({ engagements, signataires }) =>
    engagements.flatMap(({ qui }, rang) =>
      qui.flatMap((code, i) =>
        signataires.some((s) => s.code === code)
          ? []
          : [{ chemin: `engagements[${rang}].qui[${i}]`, motif: 'n’est le code d’aucun signataire (R0.16)' }],
      ),
    ),
});
