import { entier } from '../../noyau/champs.js';
import { definirSection, type ValeurSection } from './section.js';

const points = (titre: string, aide?: string) => entier(titre, 0, 1000, aide ? { aide } : {});

/** What makes two dossiers look like one household (R2.51): points, added up. */
export const DOUBLONS = definirSection({
  titre: 'Ménages en double',
  source:
    'Principe : une base de données unique pour le NPNRU et la LHI (003) ; points, seuil et écarts proposés par l’équipe, à valider par la CACL.',
  champs: {
    seuil: entier('Points à partir desquels deux dossiers sont signalés', 1, 1000),
    memeNumeroUnique: points('Même numéro unique de demande'),
    memesNoms: points('Mêmes nom et prénom, quel que soit leur ordre'),
    nomsVoisins: points('Noms voisins'),
    memeNaissance: points('Même date de naissance'),
    naissanceInversee: points('Jour et mois de naissance inversés'),
    naissanceDifferente: points('Dates de naissance différentes (points retirés)'),
    memeTelephone: points(
      'Même téléphone',
      'S’ajoute aux autres points : un téléphone prêté ou partagé ne signale rien à lui seul (R2.73)',
    ),
    ecartDeLettres: entier('Lettres de différence admises entre deux noms voisins', 0, 5),
    lettresMinimum: entier('Longueur à partir de laquelle deux noms sont comparés lettre à lettre', 1, 50),
  },
  defaut: {
    seuil: 60,
    memeNumeroUnique: 100,
    memesNoms: 60,
    nomsVoisins: 30,
    memeNaissance: 30,
    naissanceInversee: 15,
    naissanceDifferente: 30,
    memeTelephone: 40,
    ecartDeLettres: 2,
    lettresMinimum: 7,
  },
});
export type Doublons = ValeurSection<typeof DOUBLONS>;
