import { champCode, champDelai } from '../champs-charte.js';
import { choix, facultatif, liste, note, objet, texte } from '../../noyau/champs.js';
import { definirSection } from './section.js';

const jours = (n: number) => ({ duree: `P${n}D`, calendrier: 'ouvre' }) as const;
const EQUIPE = 'équipe, à valider par la CACL';

/** What a step of a path, or one of its outcomes, waits for (R3.132). */
const exige = () =>
  facultatif(choix('Exige', { protection: 'Le dossier protégé, ou la protection refusée par le ménage' }));

/** The paths of their own: of people with psychic disorders, of victims of violence; partners and steps with their delay (R3.11, R3.12, R3.40). */
export const PARCOURS_SPECIFIQUES = definirSection({
  titre: 'Parcours spécifiques',
  source:
    'CIA de la CACL (003) : « Développer une méthodologie d’accompagnement des personnes souffrant de troubles psychiques » ; 004 : centres médico-psychologiques ; 002 : « Partenariat santé mentale : l’expérience de mise en réseau à Nantes » ; violences : priorité 2 de la CIA (003). Étapes et délais : équipe, à valider par la CACL.',
  champs: {
    parcours: liste(
      'Parcours',
      objet('Parcours', {
        code: champCode(),
        libelle: texte('Libellé'),
        partenaires: liste(
          'Partenaires',
          objet('Partenaire', { code: champCode(), nom: texte('Nom'), role: texte('Rôle', { max: 300 }) }),
          30,
          { min: 1 },
        ),
        etapes: liste(
          'Étapes',
          objet('Étape', {
            code: champCode(),
            libelle: texte('Libellé'),
            contenu: note('Contenu'),
            delai: champDelai('Délai'),
            exige: exige(),
          }),
          20,
          { min: 1 },
        ),
        issues: liste(
          'Issues',
          objet('Issue', { code: champCode(), libelle: texte('Libellé'), exige: exige() }),
          20,
          { min: 1 },
        ),
        source: texte('Source', { max: 300 }),
      }),
      20,
    ),
  },
  defaut: {
    parcours: [
      {
        code: 'troubles-psychiques',
        libelle: 'Troubles psychiques',
        partenaires: [
          {
            code: 'cmp',
            nom: 'Centre médico-psychologique (CMP)',
            role: 'Soin et avis, avec l’accord de la personne (004)',
          },
          {
            code: 'equipe-mobile',
            nom: 'Équipe mobile psychiatrie-précarité',
            role: 'Aller vers, première évaluation, relais vers le soin',
          },
          {
            code: 'gem',
            nom: 'Groupe d’entraide mutuelle (GEM)',
            role: 'Lien social et entraide entre pairs',
          },
          {
            code: 'clsm',
            nom: 'Conseil local de santé mentale',
            role: 'Examen partagé des situations complexes',
          },
          {
            code: 'samsah',
            nom: 'SAMSAH ou SAVS',
            role: 'Accompagnement à domicile après orientation de la MDPH',
          },
          {
            code: 'mandataire',
            nom: 'Mandataire judiciaire',
            role: 'Protection juridique quand elle est décidée',
          },
        ],
        etapes: [
          {
            code: 'ecoute',
            libelle: 'Écoute et confiance',
            contenu:
              'Rencontrer la personne, à son rythme, sans diagnostiquer ; repérer ce qui met le logement en danger.',
            delai: jours(10),
          },
          {
            code: 'relais',
            libelle: 'Relais vers un partenaire référent',
            contenu:
              'Prendre contact avec le partenaire de soin ou l’équipe mobile, présenter la situation avec l’accord de la personne, fixer un rendez-vous commun.',
            delai: jours(20),
          },
          {
            code: 'synthese',
            libelle: 'Synthèse partagée',
            contenu:
              'Réunir les partenaires, dire qui fait quoi, quelles alertes et qui les reçoit ; limiter ce qui se partage au projet logement.',
            delai: jours(30),
          },
          {
            code: 'logement',
            libelle: 'Projet logement adapté',
            contenu:
              'Choisir la forme de logement et d’accompagnement (logement ordinaire avec appui, pension de famille, GLA), préparer la visite et le déménagement avec le partenaire.',
            delai: jours(45),
          },
          {
            code: 'veille',
            libelle: 'Veille dans le logement',
            contenu:
              'Convenir des contacts réguliers, des signaux d’alerte et de la conduite à tenir en cas de crise ou d’hospitalisation.',
            delai: jours(60),
          },
        ],
        issues: [
          { code: 'relais-tenu', libelle: 'Relais tenu par le partenaire référent' },
          { code: 'sans-besoin', libelle: 'Plus de besoin particulier' },
          { code: 'refus', libelle: 'La personne ne souhaite plus ce parcours' },
          { code: 'reorientation', libelle: 'Réorientation' },
        ],
        source: `003 ; 004 ; 002 (Nantes) ; ${EQUIPE}`,
      },
      {
        code: 'violences',
        libelle: 'Violences',
        partenaires: [
          {
            code: 'association-victimes',
            nom: 'Association d’aide aux victimes',
            role: 'Écoute, évaluation du danger, accompagnement dans les démarches',
          },
          {
            code: 'travailleur-social',
            nom: 'Service social (CTG ou CCAS)',
            role: 'Aides, enfants, relais avec l’hébergement',
          },
          { code: 'siao', nom: 'SIAO', role: 'Mise à l’abri, hébergement d’urgence ou temporaire' },
          {
            code: 'forces-ordre',
            nom: 'Police ou gendarmerie (intervenant social)',
            role: 'Mise en sécurité, plainte, avec l’accord de la personne',
          },
          {
            code: 'acces-droit',
            nom: 'Point d’accès au droit (CIDFF, avocat)',
            role: 'Ordonnance de protection, séparation, droits sur le logement',
          },
        ],
        etapes: [
          {
            code: 'securite',
            libelle: 'Mise en sécurité',
            contenu:
              'Recevoir la personne seule, en lieu sûr ; évaluer le danger avec un partenaire ; convenir d’un moyen de la joindre sans risque ; mettre à l’abri si besoin.',
            delai: jours(2),
          },
          {
            code: 'protection',
            libelle: 'Protection du dossier',
            contenu:
              'Protéger le dossier, nommer qui doit le connaître et qui en est écarté ; séparer les deux adultes : référent, bailleur, adresse. Si le foyer se sépare, ouvrir le dossier de la personne qui part.',
            delai: jours(3),
            exige: 'protection',
          },
          {
            code: 'droits',
            libelle: 'Démarches et droits',
            contenu:
              'Accompagner vers l’ordonnance de protection, la plainte ou la séparation, si la personne le souhaite ; ouvrir ses droits en son nom.',
            delai: jours(20),
          },
          {
            code: 'logement',
            libelle: 'Logement sûr',
            contenu:
              'Rechercher un logement dont l’autre adulte ne peut pas déduire l’adresse : autre secteur, autre bailleur ; au besoin un logement transitoire d’abord.',
            delai: jours(30),
          },
          {
            code: 'veille',
            libelle: 'Veille après l’entrée',
            contenu:
              'Garder le contact convenu, vérifier que l’adresse reste protégée, dire qui appeler ; revoir la séparation à tout changement.',
            delai: jours(60),
          },
        ],
        issues: [
          {
            code: 'en-securite',
            libelle: 'Logée en sécurité, relais tenu par le partenaire',
            exige: 'protection',
          },
          { code: 'sans-besoin', libelle: 'Plus de besoin particulier' },
          { code: 'refus', libelle: 'La personne ne souhaite plus ce parcours' },
          { code: 'reorientation', libelle: 'Réorientation' },
        ],
        source: `003 (priorité 2 de la CIA : violences conjugales) ; ${EQUIPE}`,
      },
    ],
  },
});
