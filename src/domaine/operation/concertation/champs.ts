import { rangDouble } from '../../noyau/doubles.js';
import { pasEncore } from '../../noyau/pas-encore.js';
import { enFrancais } from '../../noyau/instants.js';
import {
  choix,
  jourDuFait,
  entier,
  facultatif,
  liste,
  note,
  objet,
  reference,
  texte,
} from '../../noyau/champs.js';
import type { Contexte } from '../../contexte.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import { communesDuRessort, SANS_NOM } from '../acte-operation.js';
import { immeubleVise } from '../calendrier/champs.js';
import { estRefus } from '../../noyau/refus.js';
import type { EtatOperation } from '../etat.js';
import { NATURES_ACTION, QUALITES_PARTENAIRE, THEMES, type Associe, type DescriptionAction } from './etat.js';

export const PLEIN = { forme: { motif: '^.*\\S.*$', dit: 'ne doit pas être vide' } } as const;
export const CHAMP_NATURE = choix('Nature', NATURES_ACTION);
const { atelier: _ancienne, ...offertes } = NATURES_ACTION;
/** What a form offers: the two kinds that older releases told as one are told apart. */
export const CHAMP_NATURE_OFFERTE = choix('Nature', offertes);

export const CHAMP_ASSOCIE = {
  qualite: choix('Qualité', QUALITES_PARTENAIRE),
  organisation: facultatif(reference('Organisation connue du service', 'organisation')),
  nom: facultatif(
    texte('Nom, si elle n’est pas connue', { max: 120, aide: 'Nom de la structure, pas d’une personne' }),
  ),
};

/** What may be said of an action besides its kind and its day. */
export const CHAMPS_ACTION = {
  lieu: facultatif(texte('Lieu')),
  immeubles: facultatif(liste('Immeubles concernés', texte('Code de l’immeuble', { max: 40 }), 100)),
  participants: facultatif(entier('Participants', 0, 100_000)),
  associes: facultatif(liste('Partenaires présents', objet('Partenaire', CHAMP_ASSOCIE), 30)),
  partenaires: facultatif(liste('Autres partenaires, par leur nom', texte('Partenaire'), 30)),
  menages: facultatif(
    liste(
      'Ménages rencontrés',
      texte('Référence du dossier', { max: 60, ...PLEIN, aide: 'La référence, jamais le nom' }),
      500,
    ),
  ),
  themes: facultatif(liste('Sujets abordés', choix('Sujet', THEMES), 11)),
  document: facultatif(texte('Document remis')),
  compteRendu: facultatif(note('Ce qui a été dit', { aide: SANS_NOM })),
};
export const CHAMP_LE = jourDuFait('Date');

/** Concertation is open: the project is defined (R1.1). */
export function concertationOuverte({ communes, defini }: EtatOperation, contexte: Contexte): Refus | null {
  return (
    communesDuRessort(communes, contexte) ??
    (defini
      ? null
      : refuser('R1.1', 'Le projet n’est pas encore défini : la concertation ne peut pas commencer.'))
  );
}

/** R0.4, R1.1: neither to come, nor before the project is defined. */
export function jourAdmis({ defini }: EtatOperation, le: string, contexte: Contexte): Refus | null {
  const tot = pasEncore(le, contexte, 'le');
  if (tot) return tot;
  return defini && le < defini.date
    ? refuser(
        'R1.1',
        `La concertation ne commence pas avant que le projet soit défini (${enFrancais(defini.date)}).`,
        'invalide',
        'le',
      )
    : null;
}

export const associesAdmis = (associes: readonly Associe[] = []): Refus | null => {
  const collectifs: readonly string[] = ['conseil-citoyen', 'representants-locataires', 'dsu'];
  const rang = associes.findIndex(
    ({ qualite, organisation, nom }) => !organisation && !nom?.trim() && !collectifs.includes(qualite),
  );
  return rang < 0 ? null : refuser('R1.3', 'Nommez la structure.', 'invalide', `associes[${rang}].nom`);
};

/** The buildings are those of the operation, the households are named once, by a reference. */
export function citationsAdmises(
  etat: EtatOperation,
  {
    immeubles = [],
    menages = [],
    associes,
  }: Partial<Pick<DescriptionAction, 'immeubles' | 'menages' | 'associes'>>,
): Refus | null {
  for (const [rang, code] of immeubles.entries()) {
    const vise = immeubleVise(etat, code);
    if (estRefus(vise)) return { ...vise, champ: `immeubles[${rang}]` };
  }
  const double = rangDouble(menages);
  if (double >= 0) return refuser('R1.9', 'Ce ménage est déjà cité.', 'invalide', `menages[${double}]`);
  return associesAdmis(associes);
}
