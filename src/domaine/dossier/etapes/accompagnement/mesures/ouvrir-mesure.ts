import type { Charte } from '../../../../charte/charte.js';
import { choix, date, entier, facultatif, note, reference, texte } from '../../../../noyau/champs.js';
import { jourDe } from '../../../../noyau/delais.js';
import { ajouterMois, dateCayenne } from '../../../../noyau/instants.js';
import { estRefus, refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, premierRefus } from '../../../conditions.js';
import { choixDe, choixMesures, entreeDe, mesureDuCatalogue } from '../catalogue.js';
import { enqueteValidee } from '../conditions.js';
import { consentementPossible, exigeConsentement, refusDeTransmettre } from '../consentement/etat.js';
import { rangSuivant } from '../etat.js';
import { prescriptionDite } from './exigences.js';
import { choixLogements, logementConcerne } from './logement-concerne.js';
import { operateurAdmis } from './operateur.js';
import { datesOrdonnees, pasDejaOuverte } from './ouverture-admise.js';

const AIDE = 'Exigé pour une prestation d’accompagnement (AVDL, GLA, ASLL) : le catalogue le dit';
const AIDE_LOGEMENT = 'Pour une gestion locative adaptée (GLA) ; sinon celui où vit le ménage';
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
  prescriteLe: facultatif(date('Prescrite le')),
  accordeeLe: facultatif(date('Financement accordé le')),
  du: facultatif(date('À compter du')),
  mois: facultatif(entier('Durée (mois)', 1, 60)),
  unites: facultatif(entier('Interventions ou unités prévues', 1, 1000)),
  logement: facultatif(texte('Logement concerné', { max: 80, aide: AIDE_LOGEMENT })),
  reprise: facultatif(
    note('Pourquoi la rouvrir', { aide: 'Pour une mesure qui ne se fait qu’une fois, déjà terminée' }),
  ),
};

/** Who may prescribe and pay, by the charter. */
export const choixPrescription = ({ accompagnement: { prescripteurs, financeurs } }: Charte) => ({
  prescripteur: facultatif(choix('Prescripteur', choixDe(prescripteurs), { aide: AIDE })),
  financeur: facultatif(choix('Financeur', choixDe(financeurs), { aide: AIDE })),
});

/** Opens a measure of the catalogue (R3.8, R3.19), with the household's agreement to it (R3.3), in the order of its facts (R3.137). */
export const OuvrirMesure = acteDossier({
  type: 'OuvrirMesure',
  libelle: 'Ouvrir une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat, { charte }) => ({
    ...champs,
    code: choix('Mesure', choixMesures(charte)),
    logement: facultatif(choix('Logement concerné', choixLogements(etat), { aide: AIDE_LOGEMENT })),
    ...choixPrescription(charte),
  }),
  lit: ({ organisation }) => (organisation ? { organisation } : {}),
  admissible: (etat) => premierRefus(enqueteValidee(etat), consentementPossible(etat, 'mesures')),
  decider(etat, commande, contexte) {
    const { charte, calendrier, survenuLe } = contexte;
    const { code, organisation, operateur, prescripteur, financeur, prescriteLe, accordeeLe } = commande;
    const { mois, unites, reprise } = commande;
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
    const logement = logementConcerne(etat, entree, commande.logement);
    if (estRefus(logement)) return logement;
    const du = commande.du ?? dateCayenne(survenuLe);
    const refus = premierRefus(
      pasDejaOuverte(etat, entree, { logement, reprise }),
      exigeConsentement(etat, { portee: 'mesures', mesure: code, partenaire: organisation }),
      organisation !== undefined && refusDeTransmettre(etat, organisation, 'organisation', true),
      dateAdmise(etat, contexte, du, 'du'),
      datesOrdonnees({ prescriteLe, accordeeLe, du }, commande.du === undefined ? null : 'du', contexte),
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
      ...(prescriteLe ? { prescriteLe } : {}),
      ...(accordeeLe ? { accordeeLe } : {}),
      ...(logement ? { logement } : {}),
    };
    const personnel = { ...(operateur ? { operateur } : {}), ...(reprise ? { reprise } : {}) };
    return { evenements: [{ type: 'MesureOuverte', donnees, personnel }] };
  },
});
