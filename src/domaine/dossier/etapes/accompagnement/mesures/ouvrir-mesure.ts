import type { Charte } from '../../../../charte/charte.js';
import { choix, date, entier, facultatif, reference, texte } from '../../../../noyau/champs.js';
import { jourDe } from '../../../../noyau/delais.js';
import { ajouterMois, dateCayenne } from '../../../../noyau/instants.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, premierRefus } from '../../../conditions.js';
import { choixDe, choixMesures, entreeDe, mesureDuCatalogue } from '../catalogue.js';
import { enqueteValidee } from '../conditions.js';
import { consentementPossible, exigeConsentement } from '../consentement/etat.js';
import { rangSuivant } from '../etat.js';
import { ouvertes } from './etat.js';
import { prescriptionDite } from './exigences.js';
import { operateurAdmis } from './operateur.js';

const AIDE = 'Exigé pour une prestation d’accompagnement (AVDL, GLA, ASLL) : le catalogue le dit';
const champs = {
  code: texte('Mesure', { max: 60, aide: 'Code d’une mesure du catalogue de la charte' }),
  organisation: facultatif(
    reference('Opérateur, quand il est déclaré', 'organisation', {
      aide: 'Exigé quand le catalogue soumet la mesure à l’agrément de son opérateur',
    }),
  ),
  operateur: facultatif(texte('Intervenant, ou opérateur non déclaré')),
  prescripteur: facultatif(texte('Prescripteur', { max: 60, aide: AIDE })),
  financeur: facultatif(texte('Financeur', { max: 60, aide: AIDE })),
  du: facultatif(date('À compter du')),
  mois: facultatif(entier('Durée (mois)', 1, 60)),
  unites: facultatif(entier('Interventions ou unités prévues', 1, 1000)),
};

/** Who may prescribe and pay, by the charter. */
export const choixPrescription = ({ accompagnement: { prescripteurs, financeurs } }: Charte) => ({
  prescripteur: facultatif(choix('Prescripteur', choixDe(prescripteurs), { aide: AIDE })),
  financeur: facultatif(choix('Financeur', choixDe(financeurs), { aide: AIDE })),
});

/** Opens a measure of the catalogue (R3.8, R3.19), with the household's agreement to it (R3.3). */
export const OuvrirMesure = acteDossier({
  type: 'OuvrirMesure',
  libelle: 'Ouvrir une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    code: choix('Mesure', choixMesures(charte)),
    ...choixPrescription(charte),
  }),
  lit: ({ organisation }) => (organisation ? { organisation } : {}),
  admissible: (etat) => premierRefus(enqueteValidee(etat), consentementPossible(etat, 'mesures')),
  decider(etat, commande, contexte) {
    const { charte, calendrier, survenuLe } = contexte;
    const { code, organisation, operateur, prescripteur, financeur, mois, unites } = commande;
    const entree = mesureDuCatalogue(charte, code);
    if (!entree)
      return refuser('R3.19', 'Cette mesure n’est pas au catalogue de la charte.', 'invalide', 'code');
    if (!organisation && !operateur)
      return refuser(
        'R3.14',
        'Dites qui réalise la mesure : opérateur ou intervenant.',
        'invalide',
        'organisation',
      );
    const { prescripteurs, financeurs } = charte.accompagnement;
    if (prescripteur && !entreeDe(prescripteurs, prescripteur))
      return refuser('R3.18', 'Ce prescripteur n’est pas dans la charte.', 'invalide', 'prescripteur');
    if (financeur && !entreeDe(financeurs, financeur))
      return refuser('R3.18', 'Ce financeur n’est pas dans la charte.', 'invalide', 'financeur');
    if (ouvertes(etat).some((m) => m.code === code))
      return refuser('R3.8', `La mesure « ${entree.libelle} » est déjà ouverte.`, 'conflit', 'code');
    const du = commande.du ?? dateCayenne(survenuLe);
    const refus = premierRefus(
      exigeConsentement(etat, { portee: 'mesures', mesure: code, partenaire: organisation }),
      dateAdmise(etat, contexte, du, 'du'),
      operateurAdmis(etat, entree, { organisation, du }, contexte),
      prescriptionDite(entree, commande),
    );
    if (refus) return refus;
    const prevues = unites ?? entree.interventions;
    const donnees = {
      mesure: `m${rangSuivant(etat.accompagnement, 'mesures')}`,
      code,
      libelle: entree.libelle,
      du,
      fin: mois === undefined ? jourDe(du, entree.duree, calendrier) : ajouterMois(du, mois),
      rapportMensuel: entree.rapportMensuel,
      visiteAnnuelle: entree.visiteAnnuelle,
      ...(prevues === undefined ? {} : { prevues }),
      ...(organisation ? { organisation } : {}),
      ...(prescripteur ? { prescripteur } : {}),
      ...(financeur ? { financeur } : {}),
    };
    return { evenements: [{ type: 'MesureOuverte', donnees, personnel: operateur ? { operateur } : {} }] };
  },
});
