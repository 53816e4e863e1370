import { chaque, mot, si } from '../champs.js';
import { modele } from '../modele.js';
import { COMMUNS, MENAGE, REFERENT } from './communs.js';
import { MESURE_CONTRAT } from './contrat.js';

export const BILAN = modele({
  titre: 'Bilan de fin d’accompagnement',
  objet: 'Un bilan par destinataire : chacun ne lit que ce dont il a besoin.',
  destinataires: ['menage', 'bailleur', 'financeur', 'partenaire', 'pilote'],
  langues: ['fr'],
  champs: {
    ...COMMUNS,
    ...MENAGE,
    ...REFERENT,
    ...MESURE_CONTRAT,
    'destinataire.nom': mot('À qui ce bilan est adapté', 'Le ménage'),
    'bilan.date': mot('Jour du bilan', 'lundi 2 novembre 2026'),
    'bilan.synthese': mot('Synthèse écrite par le référent', 'Le ménage paie son loyer chaque mois.'),
    stabilise: si('Le ménage est stabilisé dans son logement'),
    'logement.commune': mot('Commune du nouveau logement', 'Matoury'),
    'logement.typologie': mot('Typologie du nouveau logement', 'T3'),
    'logement.reference': mot('Référence du logement chez son bailleur', 'SIG-0042'),
    'logement.bailleur': mot('Bailleur du nouveau logement', 'SIGUY'),
    'logement.entree': mot('Jour du déménagement', 'mardi 1er septembre 2026'),
    'menage.personnes': mot('Nombre de personnes du ménage', '4'),
    mesures: chaque('Mesures d’accompagnement', {
      libelle: mot('Mesure', '2.3 Aide aux premiers pas dans le logement'),
      debut: mot('Début', 'lundi 7 septembre 2026'),
      fin: mot('Fin, ou « en cours »', 'vendredi 6 novembre 2026'),
      interventions: mot('Nombre d’interventions faites', '6'),
      issue: mot('Issue', 'Mise en place d’une veille'),
      bilan: mot('Bilan de la mesure, écrit par qui l’a conduite', 'Assurance et entretien acquis.'),
    }),
    contacts: chaque('Contacts de suivi', {
      libelle: mot('Contact', 'Contact à 1 mois'),
      date: mot('Jour', 'jeudi 1er octobre 2026'),
      moyen: mot('Comment', 'Visite à domicile'),
    }),
    'contacts.nombre': mot('Nombre de contacts de suivi', '4'),
    alertes: si('Une difficulté a été signalée pendant le suivi', false),
  },
});
