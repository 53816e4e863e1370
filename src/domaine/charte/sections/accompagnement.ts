import { champCode, champDelai } from '../champs-charte.js';
import { liste, objet, texte } from '../../noyau/champs.js';
import { definirSection } from './section.js';

const dictionnaire = (titre: string) =>
  liste(
    titre,
    objet(titre, { code: champCode(), libelle: texte('Libellé'), source: texte('Source', { max: 300 }) }),
    40,
    {
      min: 1,
    },
  );
const entree = (code: string, libelle: string, source: string) => ({ code, libelle, source });
const INITIATEURS = '004, annexe 1, « Les initiateurs potentiels »';
const EQUIPE = 'équipe, à valider par la CACL';

/** Who prescribes, who pays, who arbitrates, why a lease does not slide: the words of the accompaniment (R3.18, R3.24, R3.32). */
export const ACCOMPAGNEMENT_SECTION = definirSection({
  titre: 'Prescripteurs, financeurs, arbitrage, bail glissant',
  source:
    'Référentiel de l’AVDL et de la GLA (004) : définitions, brique 1.4, annexe 1 ; guide PDALPD (002), Essonne. Ce que les semences ne disent pas : équipe, à valider par la CACL.',
  champs: {
    prescripteurs: dictionnaire('Prescripteurs'),
    financeurs: dictionnaire('Financeurs'),
    instancesArbitrage: dictionnaire('Instances d’arbitrage'),
    motifsBlocage: dictionnaire('Motifs d’un glissement bloqué'),
    decisionsInstance: dictionnaire('Décisions de l’instance de suivi et de réorientation'),
    obligationsLocatives: dictionnaire('Obligations liées à la location'),
    sousLocationMaximale: champDelai(
      'Glissement d’un bail : au plus tard, compté du jour où la date se fixe',
      {
        aide: 'Équipe, à valider par la CACL',
      },
    ),
  },
  ajoutes: ['sousLocationMaximale'],
  defaut: {
    sousLocationMaximale: { duree: 'P36M', calendrier: 'civil' },
    prescripteurs: [
      entree('comed-dalo', 'Commission de médiation DALO', INITIATEURS),
      entree('ccapex', 'Commission de coordination de la prévention des expulsions (CCAPEX)', INITIATEURS),
      entree('referent', 'Référent relogement', INITIATEURS),
      entree('travailleur-social', 'Travailleur social de secteur', INITIATEURS),
      entree('organisme-agree', 'Organisme agréé (accompagnement vers ou dans le logement)', INITIATEURS),
      entree('hebergement', 'Centre d’hébergement', INITIATEURS),
      entree('bailleur-social', 'Bailleur social', INITIATEURS),
      entree('siao', 'SIAO', '002, « Le SIAO »'),
      entree('commission-relogement', 'Commission de relogement', '003'),
    ],
    financeurs: [
      entree('fsl', 'Fonds de solidarité pour le logement (FSL)', '004, brique 1.1, « Interlocuteurs »'),
      entree('fnavdl', 'FNAVDL', EQUIPE),
      entree('etat', 'État (DGCOPOP)', '004, « Objectif du référentiel » (services de l’État) ; 003'),
      entree(
        'ctg',
        'Collectivité territoriale de Guyane (CTG)',
        '004, « Objectif du référentiel » (collectivités) ; 003',
      ),
      entree('caf', 'CAF', '002, Charente-Maritime (aides spécifiques CAF)'),
      entree('action-logement', 'Action Logement', '003'),
      entree('anru', 'ANRU, au titre de l’opération', EQUIPE),
      entree('bailleur', 'Bailleur', '004, « Objectif du référentiel » (bailleurs)'),
    ],
    instancesArbitrage: [
      entree('siao', 'SIAO', '004, brique 1.4'),
      entree('instance-pdalpd', 'Instance locale du PDALPD traitant des cas individuels', '004, brique 1.4'),
      entree('instance-fsl', 'Instance du FSL traitant des cas individuels', '004, brique 1.4'),
      entree('pilote', 'Pilote de la CACL', EQUIPE),
    ],
    motifsBlocage: [
      entree('dette-locative', 'Dette locative', EQUIPE),
      entree('assurance', 'Assurance non souscrite ou interrompue', EQUIPE),
      entree('entretien', 'Entretien du logement', EQUIPE),
      entree('voisinage', 'Troubles de voisinage', EQUIPE),
      entree('insertion', 'Difficultés persistantes d’insertion', '002, Essonne'),
      entree('droits-non-ouverts', 'Droits ou séjour non établis', EQUIPE),
      entree('refus-bailleur', 'Refus du bailleur', EQUIPE),
      entree('refus-menage', 'Refus du ménage', EQUIPE),
    ],
    decisionsInstance: [
      entree('maintien', 'Sous-location prolongée, avec une nouvelle date de glissement', EQUIPE),
      entree('glissement', 'Glissement du bail demandé au bailleur', '002, Essonne'),
      entree('reorientation', 'Réorientation vers un autre logement ou une autre mesure', '002, Essonne'),
    ],
    obligationsLocatives: [
      entree(
        'loyer',
        'Payer le loyer et les charges de manière régulière',
        '004, « De quelles prestations s’agit-il ? »',
      ),
      entree(
        'regles-collectives',
        'Respecter les règles de vie en collectivité',
        '004, « De quelles prestations s’agit-il ? »',
      ),
      entree(
        'entretien',
        'Assurer l’entretien du logement, partage des travaux',
        '004, « De quelles prestations s’agit-il ? » et brique 2.3',
      ),
      entree('assurance', 'Assurer le logement', '004, brique 2.3'),
      entree(
        'droits',
        'Obtenir les aides auxquelles on a droit, défendre ses droits d’occupant',
        '004, « De quelles prestations s’agit-il ? »',
      ),
      entree('charges', 'Comprendre la régularisation des charges', '004, brique 2.3'),
      entree('incidents', 'Gérer les incidents, prévenir le bailleur', '004, brique 2.3'),
    ],
  },
});
