import { parDecision, type EtatLogement } from '../../domaine/logement/etat.js';
import {
  ACCESSIBILITES,
  libelleFinancement,
  LIBELLES_STATUT,
  MODES_LOCATION_CHOISIE,
  NATURES_LOGEMENT,
} from '../../domaine/logement/natures.js';
import type { Role } from '../../domaine/noyau/acteur.js';
import type { LogementListe } from '../../vues/logement.js';
import type { Noms } from '../noms/annuaire.js';

type Nommable = Pick<LogementListe, 'bailleur' | 'nature' | 'statut' | 'financement' | 'reservataire'>;

/** The words of what a dwelling says by codes. */
export const motsDe = (l: Nommable, noms: Noms) => ({
  nomBailleur: noms.organisation(l.bailleur),
  libelleNature: NATURES_LOGEMENT[l.nature],
  libelleStatut: LIBELLES_STATUT[l.statut],
  libelleFinancement: l.financement === null ? null : libelleFinancement(l.financement),
  nomReservataire: l.reservataire === null ? null : noms.organisation(l.reservataire),
});

/** Organisations that a dwelling names. */
export const organisationsNommees = (etat: EtatLogement): string[] => [
  etat.bailleur,
  ...[etat.reservataire, etat.gestionnaire, etat.operateur].flatMap((code) => code ?? []),
  ...etat.anciensBailleurs,
];

const nomDe = (code: string | undefined, noms: Noms): string | null =>
  code === undefined ? null : noms.organisation(code);

/** A dwelling as it is shown; which household holds it, or left it, only to référents and pilots who may know it. */
export function ficheLogement(etat: EtatLogement, noms: Noms, role: Role, caches: ReadonlySet<string>) {
  const montrer = (d: string | null) => (d !== null && caches.has(d) ? null : d);
  const {
    dossier,
    libereParDossier,
    retenue,
    candidats,
    locationChoisie,
    occupant,
    photos,
    anciensBailleurs,
    succedes: _succedes,
    ...dit
  } = etat;
  const accessibilite = etat.accessibilite as keyof typeof ACCESSIBILITES | undefined;
  const { annexes = null, financement = null, adresse = null, secteur = null, reservataire = null } = etat;
  return {
    ...dit,
    ...{ annexes, financement, adresse, secteur, reservataire },
    ...motsDe({ ...etat, financement, reservataire }, noms),
    libelleAccessibilite: accessibilite === undefined ? null : ACCESSIBILITES[accessibilite],
    nomGestionnaire: nomDe(etat.gestionnaire, noms),
    nomOperateur: nomDe(etat.operateur, noms),
    photos: photos.map((photo) => ({ ...photo, adresse: `/api/logements/${etat.id}/photos/${photo.id}` })),
    nombrePhotos: photos.length,
    passerelle: locationChoisie?.mode ?? null,
    passerelleJusquau: locationChoisie?.jusquau ?? null,
    libellePasserelle: locationChoisie && MODES_LOCATION_CHOISIE[locationChoisie.mode],
    candidatures: candidats.length,
    occupe: occupant !== null,
    tenuJusquau: retenue?.jusquau ?? null,
    retenuParDecision: parDecision(etat),
    anciensBailleurs: anciensBailleurs.map((code) => noms.organisation(code)),
    ...(role === 'referent' || role === 'pilote'
      ? { dossier: montrer(dossier), libereParDossier: montrer(libereParDossier) }
      : {}),
  };
}
