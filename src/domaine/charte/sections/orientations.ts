import { champCode } from '../champs-charte.js';
import { liste, note, objet, texte } from '../../noyau/champs.js';
import { definirSection } from './section.js';

const situation = (
  code: string,
  libelle: string,
  mesures: readonly string[],
  partenaires: readonly string[],
  procede: string,
  source: string,
) => ({ code, libelle, mesures: [...mesures], partenaires: [...partenaires], procede, source });
const EQUIPE = 'équipe, à valider par la CACL';

/** For each difficulty, which measures and which partners: the clear procedure of R3.10. It proposes, a person decides. */
export const ORIENTATIONS = definirSection({
  titre: 'Grille d’orientation des ménages en difficulté',
  source:
    'CIA de la CACL (003) : « Clarifier les procédés en matière d’accompagnement des ménages en situation difficile » ; briques et partenaires : 004 ; procédés : équipe, à valider par la CACL.',
  champs: {
    situations: liste(
      'Situations',
      objet('Situation', {
        code: champCode(),
        libelle: texte('Situation'),
        mesures: liste('Mesures proposées', texte('Code du catalogue', { max: 60 }), 20),
        partenaires: liste('Partenaires', texte('Partenaire'), 20),
        procede: note('Procédé'),
        source: texte('Source', { max: 300 }),
      }),
      60,
      { min: 1 },
    ),
  },
  defaut: {
    situations: [
      situation(
        'impaye',
        'Impayé de loyer ou de charges',
        ['2.5', 'apurement-caf', 'fsl-maintien', 'ccapex'],
        ['CAF', 'FSL', 'CCAPEX', 'Bailleur', 'Banque de France'],
        'Évaluer la dette, chercher un accord entre le bailleur et le ménage sur un apurement réaliste, mobiliser FSL et CAF ; sans accord, saisir la CCAPEX.',
        '004, brique 2.5 ; 002, Charente-Maritime',
      ),
      situation(
        'expulsion',
        'Procédure d’expulsion en cours',
        ['2.5', 'ccapex', 'siao'],
        ['CCAPEX', 'Services sociaux', 'ADIL', 'SIAO'],
        'Susciter une procédure amiable, saisir la CCAPEX, ne jamais laisser l’expulsion se produire sans proposition de logement.',
        '004, brique 2.5',
      ),
      situation(
        'voisinage',
        'Troubles de voisinage ou conflit avec le bailleur',
        ['2.5', '3.2', '2.6'],
        ['Bailleur', 'Médiation', 'Conseil citoyen'],
        'Vérifier que l’analyse est commune, proposer une médiation, rappeler les règles de vie collective.',
        '004, briques 2.4 et 2.5',
      ),
      situation(
        'logement-degrade',
        'Logement indécent ou insalubre à quitter ou à faire réparer',
        ['2.5', 'mous-relogement'],
        ['Commune', 'ARS', 'ADIL', 'Propriétaire'],
        'Expertise juridique et technique de l’état du logement, démarches auprès du propriétaire, opportunité d’un déménagement.',
        '004, brique 2.5',
      ),
      situation(
        'sans-domicile',
        'Sortie d’hébergement, sans logement, ou habitat informel',
        ['1.3', '2.1', 'siao', 'asll'],
        ['SIAO', 'CCAS', 'Associations d’insertion par le logement'],
        'Évaluation par le SIAO, logement de transition si besoin, puis relogement progressif.',
        '003 (étape 4) ; 002, « Le SIAO »',
      ),
      situation(
        'endettement',
        'Endettement ou budget très fragile',
        ['2.4', '3.3', 'fsl-maintien'],
        ['Conseillère en économie sociale et familiale', 'Banque de France', 'CAF'],
        'Aide à la gestion du budget, plan d’apurement, dossier de surendettement si l’endettement est conséquent.',
        '004, briques 2.4, 2.5 et 3.3',
      ),
      situation(
        'isolement',
        'Isolement, vieillissement, perte d’autonomie',
        ['2.6', '3.5', '2.4'],
        ['CCAS', 'Services d’aide à domicile', 'Associations de quartier'],
        'Rompre l’isolement, adapter le logement, mettre en lien avec les services de maintien à domicile.',
        '004, briques 2.6, 3.2 et 3.5',
      ),
      situation(
        'administratif',
        'Situation administrative ou d’occupation à régulariser',
        ['1.1', '1.2'],
        ['Préfecture', 'ADIL', 'Associations d’accès au droit'],
        'Ouvrir une régularisation avec ses pièces et son échéance ; suivre les démarches jusqu’à leur issue.',
        `003 ; ${EQUIPE}`,
      ),
      situation(
        'sante',
        'Difficulté de santé ou de comportement qui met le logement en danger',
        ['1.4', '2.4'],
        ['CMP', 'Équipe mobile', 'Médecin traitant', 'CCAS'],
        'Ne pas diagnostiquer : en parler avec le ménage, recueillir son accord, ouvrir le parcours spécifique avec un partenaire référent.',
        '004, « AVDL » (centres médico-psychologiques) ; 003',
      ),
      situation(
        'violences',
        'Violences dans le ménage, adresse à protéger',
        ['1.3', 'siao', '2.1'],
        ['Association d’aide aux victimes', 'SIAO', 'Service social', 'Point d’accès au droit'],
        'Recevoir la personne seule, en lieu sûr ; protéger le dossier avant toute recherche ; avec son accord, ouvrir le parcours spécifique « Violences » ; séparer les référents, les bailleurs et les adresses.',
        `003 (priorité 2 de la CIA) ; ${EQUIPE}`,
      ),
      situation(
        'bail-bloque',
        'Bail glissant qui ne glisse pas',
        ['3.6', 'asll', '2.5'],
        ['Instance de suivi et de réorientation', 'Bailleur', 'Opérateur'],
        'Saisir l’instance de suivi et de réorientation, qui prolonge, demande le glissement ou réoriente.',
        '002, Essonne',
      ),
    ],
  },
});
