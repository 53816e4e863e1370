import { FermerLocationChoisie, OuvrirLocationChoisie } from './location-choisie.js';
import { ModifierLogement } from './modifier-logement.js';
import { ModifierLoyer } from './modifier-loyer.js';
import { AjouterPhoto, RetirerPhoto } from './photos.js';
import { ProlongerRetenue } from './prolonger-retenue.js';
import { ConstaterPublicationEchue, RemettreAuGuichet, RenouvelerPublication } from './publication.js';
import { PublierLogement } from './publier-logement.js';
import { DetacherLiberation, RattacherLiberation } from './rattacher-liberation.js';
import { RetirerLogement } from './retirer-logement.js';
import { TransfererLogement } from './transferer-logement.js';

/** Every act of a dwelling, by type. */
export const ACTES_LOGEMENT = {
  PublierLogement,
  ModifierLogement,
  ModifierLoyer,
  RenouvelerPublication,
  RemettreAuGuichet,
  ProlongerRetenue,
  OuvrirLocationChoisie,
  FermerLocationChoisie,
  RattacherLiberation,
  DetacherLiberation,
  AjouterPhoto,
  RetirerPhoto,
  RetirerLogement,
  ConstaterPublicationEchue,
  TransfererLogement,
};
