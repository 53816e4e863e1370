import { PRESTATION, rubrique, type MesureCatalogue } from './champs.js';

type Autre = Pick<
  MesureCatalogue,
  'code' | 'libelle' | 'mission' | 'resultat' | 'issues' | 'duree' | 'source'
> &
  Partial<MesureCatalogue>;
const autre = (mesure: Autre): MesureCatalogue => ({
  famille: 'autre',
  rubriques: [],
  interlocuteurs: [],
  outils: [],
  moyens: [],
  logements: [],
  repetable: true,
  unite: 'menage',
  rapportMensuel: false,
  visiteAnnuelle: false,
  agrement: false,
  ...mesure,
  equipe: ['duree', 'issues', 'unite', ...(mesure.equipe ?? [])],
});
const issue = (code: string, libelle: string) => ({ code, libelle });
const orientee = (code: string, libelle: string) => ({ code, libelle, oriente: true });
const ACCORD_OU_REFUS = [
  issue('accordee', 'Aide accordée'),
  issue('accordee-partiellement', 'Aide accordée en partie'),
  orientee('refusee', 'Aide refusée : une orientation est due au ménage'),
  issue('sans-suite', 'Demande sans suite'),
];
const mois = (n: number) => ({ duree: `P${n}M`, calendrier: 'civil' }) as const;

/** The other measures that the guide of the PDALPD and its feedback name (002); the service only needs their clock and outcome. */
export const MESURES_AUTRES = [
  autre({
    code: 'fsl-acces',
    libelle: 'FSL accès : aide ou garantie à l’entrée dans le logement',
    mission:
      'Mobiliser les aides permettant l’accès au logement : demande éventuelle de FSL accès, de garanties (004, 2.3).',
    resultat: 'Obtenir l’aide ou la garantie avant l’entrée dans les lieux.',
    interlocuteurs: ['Fonds de solidarité pour le logement (FSL)'],
    issues: ACCORD_OU_REFUS,
    duree: mois(2),
    source: 'Guide PDALPD (002), FSL ; référentiel (004), briques 2.3 et 3.3.',
    equipe: ['resultat'],
  }),
  autre({
    code: 'fsl-maintien',
    libelle: 'FSL maintien, énergie et eau',
    mission:
      'Mobiliser les aides disponibles si nécessaire : FSL Énergie-Eau, aides de type FSL en cas de dette (004, 2.4 et 2.5).',
    resultat: 'Permettre le maintien dans le logement et la prévention des coupures d’eau et d’énergie.',
    interlocuteurs: ['Fonds de solidarité pour le logement (FSL)', 'CAF'],
    issues: ACCORD_OU_REFUS,
    duree: mois(2),
    source:
      'Guide PDALPD (002), « La prévention des coupures d’eau, d’énergie » ; référentiel (004), briques 2.4 et 2.5.',
  }),
  autre({
    code: 'asll',
    libelle: 'Accompagnement social lié au logement (ASLL)',
    mission:
      'Proposer un accompagnement des ménages le plus adapté possible tout au long de leur parcours d’insertion (002, Essonne).',
    resultat:
      'Un contrat d’accompagnement social lie le ménage, l’opérateur ASLL, le travailleur social référent et le bailleur ; il constitue un outil d’optimisation des baux glissants (002, Essonne).',
    rubriques: [
      rubrique('Clarification des principes d’intervention'),
      rubrique('Définition des missions et compétences de chaque acteur'),
      rubrique(
        'Définition d’outils',
        'Contrat d’accompagnement social (ménage/opérateur ASLL/travailleur social référent/bailleur)',
        'Instance partenariale de suivi et de réorientation des CASP-ASLL (saisie en cas de glissement de bail bloqué, de difficultés persistantes d’insertion)',
      ),
    ],
    interlocuteurs: ['Opérateur ASLL', 'Travailleur social référent', 'Bailleur'],
    outils: ['Contrat d’accompagnement social', 'Instance partenariale de suivi et de réorientation'],
    moyens: ['Charte départementale d’accompagnement social lié au logement, déclinée en protocoles locaux'],
    unite: 'menage-mois',
    rapportMensuel: true,
    agrement: true,
    exiges: [...PRESTATION],
    instanceSuivi: true,
    issues: [
      orientee('orientation', 'Orientation'),
      issue('veille', 'Mise en place d’une veille'),
      orientee('reorientation', 'Réorientation par l’instance de suivi'),
    ],
    duree: mois(6),
    source:
      'Guide PDALPD (002), « L’amélioration du dispositif d’accompagnement social lié au logement dans l’Essonne ».',
    equipe: ['rapportMensuel', 'agrement', 'exiges'],
  }),
  autre({
    code: 'mous-relogement',
    libelle: 'MOUS relogement',
    mission:
      'Maîtrise d’œuvre urbaine et sociale à vocation opérationnelle : relogement (002, fiche outil « les MOUS »).',
    resultat: 'Une solution de relogement trouvée avec le ménage.',
    unite: 'menage-mois',
    rapportMensuel: true,
    issues: [
      issue('reloge', 'Ménage relogé'),
      orientee('orientation', 'Orientation'),
      issue('sans-suite', 'Mission sans suite'),
    ],
    duree: mois(12),
    source: 'Guide PDALPD (002), fiche outil « les MOUS ».',
    equipe: ['resultat', 'rapportMensuel'],
  }),
  autre({
    code: 'siao',
    libelle: 'Orientation par le SIAO',
    mission: 'Le SIAO observe, instruit, oriente, admet (002, « les 4 fonctions du SIAO »).',
    resultat: 'Une orientation vers l’hébergement ou le logement adapté, et l’admission quand elle est due.',
    rubriques: [rubrique('Observer'), rubrique('Instruire'), rubrique('Orienter'), rubrique('Admettre')],
    interlocuteurs: ['SIAO'],
    issues: [
      issue('admis', 'Admission'),
      orientee('oriente', 'Orienté, en attente de place'),
      issue('refusee', 'Orientation refusée'),
      issue('sans-suite', 'Demande sans suite'),
    ],
    duree: mois(1),
    source: 'Guide PDALPD (002), « Le SIAO » ; référentiel (004), brique 1.4 (arbitrage).',
    equipe: ['resultat'],
  }),
  autre({
    code: 'ccapex',
    libelle: 'Saisine de la CCAPEX (prévention des expulsions)',
    mission:
      'Solliciter les dispositifs de prévention des expulsions (004, 2.5) ; « Qui peut saisir la CCAPEX, dans quel cas » (002).',
    resultat: 'Éviter l’expulsion, et qu’une expulsion se produise sans proposition de logement (004, 2.5).',
    interlocuteurs: ['CCAPEX', 'CAF', 'Bailleur ou gestionnaire'],
    issues: [
      issue('avis-maintien', 'Avis : maintien dans le logement'),
      issue('avis-relogement', 'Avis : relogement'),
      issue('recommandation', 'Recommandation aux partenaires'),
      issue('sans-suite', 'Sans suite'),
    ],
    duree: mois(2),
    source:
      'Guide PDALPD (002), fiche outil « la prévention des expulsions locatives et la CCAPEX » ; référentiel (004), brique 2.5.',
  }),
  autre({
    code: 'apurement-caf',
    libelle: 'Apurement de la dette avec le bailleur et la CAF',
    mission:
      'Évaluation de la dette par le travailleur social de la CAF, accord bailleur/ménage sur la mise en place d’un apurement réaliste des dettes (002, Charente-Maritime).',
    resultat:
      'Éviter un impayé élevé, une situation allant en se dégradant et un risque d’expulsion locative.',
    interlocuteurs: ['CAF', 'Bailleur', 'FSL'],
    moyens: [
      'Le travailleur social peut mobiliser d’autres dispositifs d’aide au logement : FSL, aides spécifiques CAF',
    ],
    issues: [
      issue('plan-signe', 'Plan d’apurement signé'),
      issue('dette-soldee', 'Dette soldée'),
      issue('ccapex', 'Échec : saisine de la CCAPEX'),
      issue('sans-suite', 'Sans suite'),
    ],
    duree: mois(3),
    source: 'Guide PDALPD (002), « Le travail sur les impayés dans le parc privé en Charente-Maritime ».',
  }),
];
