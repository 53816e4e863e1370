import { champCode } from '../champs-charte.js';
import { facultatif, liste, objet, ouiNon, texte } from '../../noyau/champs.js';
import { definirSection } from './section.js';

/** Answers to one item: held; held with support; not held. */
export const REPONSES_ACCES = { acquis: 'Acquis', appui: 'Acquis avec un appui', manque: 'Manque' } as const;

const item = (code: string, theme: string, libelle: string, requis: boolean, mesure?: string) => ({
  code,
  theme,
  libelle,
  requis,
  ...(mesure ? { mesure } : {}),
});
const SAVOIRS =
  '004, brique 2.7 : « savoir louer, savoir habiter, savoir s’intégrer dans son environnement »';
const [DEMANDE, LOUER, HABITER, ENVIRONNEMENT] = [
  'Demande et droits',
  'Savoir louer',
  'Savoir habiter',
  'Savoir s’intégrer dans son environnement',
];

/** The shared grid « prêt à accéder au logement », and what secures the access of DALO households (R3.33 to R3.36). */
export const ACCES_LOGEMENT = definirSection({
  titre: 'Prêt à accéder au logement : grille partagée et sécurisation',
  source: `Fiche 2.2 du PDALPD (000, 001) : « Définir la notion de prêt à accéder au logement social », « Partager les risques, notamment concernant les ménages DALO » ; thèmes : ${SAVOIRS}. Points de la grille : équipe, à valider par la CACL.`,
  champs: {
    points: liste(
      'Points de la grille',
      objet('Point', {
        code: champCode(),
        theme: texte('Thème'),
        libelle: texte('Libellé', { max: 300 }),
        requis: ouiNon('Sans lui, l’accès n’est pas encore possible'),
        mesure: facultatif(texte('Mesure proposée quand un appui est nécessaire', { max: 60 })),
      }),
      60,
      { min: 1 },
    ),
    securisations: liste(
      'Mesures de sécurisation (ménages DALO)',
      objet('Mesure de sécurisation', {
        code: champCode(),
        libelle: texte('Libellé', { max: 300 }),
        source: texte('Source', { max: 300 }),
      }),
      40,
      { min: 1 },
    ),
  },
  defaut: {
    points: [
      item('demande-enregistree', DEMANDE, 'La demande de logement social est enregistrée et à jour', true),
      item('sejour-regulier', DEMANDE, 'Le droit au séjour permet d’être attributaire', true),
      item('pieces-reunies', DEMANDE, 'Les pièces demandées par les bailleurs sont réunies', true),
      item(
        'droits-ouverts',
        DEMANDE,
        'Les droits (aide au logement, prestations) sont ouverts ou simulés',
        false,
        '2.3',
      ),
      item(
        'ressources-regulieres',
        LOUER,
        'Des ressources régulières permettent de payer loyer et charges',
        true,
        '2.1',
      ),
      item('budget', LOUER, 'Le budget du ménage est tenu', false, '2.4'),
      item('dettes', LOUER, 'Les dettes sont soldées ou suivent un plan d’apurement', false, 'apurement-caf'),
      item('obligations-connues', LOUER, 'Les droits et obligations du locataire sont connus', false, '2.1'),
      item('assurance', LOUER, 'Le ménage sait assurer son logement', false, '2.3'),
      item(
        'projet-realiste',
        HABITER,
        'Le projet logement est réaliste et partagé avec le ménage',
        true,
        '1.3',
      ),
      item('entretien', HABITER, 'Le ménage sait entretenir son logement et ses équipements', false, '3.4'),
      item('demarches-seul', HABITER, 'Le ménage mène ses démarches, seul ou avec un appui', false, '2.3'),
      item(
        'changement-prepare',
        HABITER,
        'Le changement d’habitat et d’environnement est préparé',
        false,
        '3.6',
      ),
      item('regles-collectives', ENVIRONNEMENT, 'Les règles de vie collective sont connues', false, '3.2'),
      item('voisinage', ENVIRONNEMENT, 'Les relations de voisinage sont apaisées', false, '2.5'),
      item('liens', ENVIRONNEMENT, 'Le ménage a des appuis et des liens autour de lui', false, '2.6'),
    ],
    securisations: [
      {
        code: 'garantie-fsl',
        libelle: 'Garantie du FSL',
        source: '004, brique 3.3 ; loi du 31 mai 1990, article 6, citée par 004',
      },
      {
        code: 'garantie-locative',
        libelle: 'Garantie locative (Loca-Pass, garantie des risques locatifs)',
        source: '004, brique 3.3',
      },
      {
        code: 'avdl',
        libelle: 'Accompagnement vers et dans le logement',
        source:
          '000 : « Travail partenarial attendu par les bailleurs sociaux concernant les ménages DALO, notamment concernant l’accompagnement »',
      },
      { code: 'gla', libelle: 'Gestion locative adaptée', source: '004, chapitre 3' },
      { code: 'bail-glissant', libelle: 'Bail glissant', source: '002, Essonne ; 004, annexe 1' },
      { code: 'intermediation', libelle: 'Intermédiation locative', source: '004, « Champ » ; 003' },
      {
        code: 'prevention-impayes',
        libelle: 'Prévention des impayés : signalement précoce, plan d’apurement',
        source: '001 : « politique de prévention des impayés »',
      },
      {
        code: 'suivi-bailleur',
        libelle: 'Suivi rapproché par le bailleur',
        source: '001 : « Recenser les moyens internes aux bailleurs sociaux »',
      },
    ],
  },
});
