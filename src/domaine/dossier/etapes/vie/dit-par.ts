import type { Role } from '../../../noyau/acteur.js';
import type { Contexte } from '../../../contexte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { NOMS_FAITS, type CleFait } from '../../faits.js';
import { RecueillirConsentement } from '../accompagnement/consentement/recueillir-consentement.js';
import { ConclureContrat } from '../accompagnement/contrat/conclure-contrat.js';
import { FairePointMensuel } from '../accompagnement/faire-point-mensuel.js';
import { LeverPorte } from '../accompagnement/lever-porte.js';
import { CompleterPieces } from '../accompagnement/pieces/completer-pieces.js';
import { RealiserDiagnostic } from '../accompagnement/realiser-diagnostic.js';
import { InformerMenage } from '../concertation/informer-menage.js';
import { EtablirEtatDesLieux } from '../demenagement/etablir-etat-des-lieux.js';
import { LibererLogementOrigine } from '../demenagement/liberer-logement-origine.js';
import { RealiserDemenagement } from '../demenagement/realiser-demenagement.js';
import { RemettreCles } from '../demenagement/remettre-cles.js';
import { RendreCles } from '../demenagement/rendre-cles.js';
import { SignerBail } from '../demenagement/signer-bail.js';
import { TenirReunionInformation } from '../demenagement/tenir-reunion-information.js';
import { RealiserEnquete } from '../enquete-sociale/realiser-enquete.js';
import { ValiderEnquete } from '../enquete-sociale/valider-enquete.js';
import { EtablirBilan } from '../suivi/etablir-bilan.js';
import { EvaluerFragilite } from '../suivi/evaluer-fragilite.js';
import { RealiserContact } from '../suivi/realiser-contact.js';
import { RealiserEnqueteSuivi } from '../suivi/realiser-enquete-suivi.js';

interface Dit {
  readonly roles: readonly Role[] | 'procedure';
}

/** The act that states each fact: whoever may do it may also take it back (R8.35). */
const DIT_PAR: { readonly [C in CleFait]: Dit } = {
  'menage-informe': InformerMenage,
  'enquete-realisee': RealiserEnquete,
  'enquete-validee': ValiderEnquete,
  consentement: RecueillirConsentement,
  diagnostic: RealiserDiagnostic,
  pieces: CompleterPieces,
  'porte-levee': LeverPorte,
  contrat: ConclureContrat,
  'point-mensuel': FairePointMensuel,
  bail: SignerBail,
  'etat-des-lieux-entree': EtablirEtatDesLieux,
  'cles-remises': RemettreCles,
  'reunion-information': TenirReunionInformation,
  demenagement: RealiserDemenagement,
  'etat-des-lieux-sortie': EtablirEtatDesLieux,
  'cles-rendues': RendreCles,
  'origine-liberee': LibererLogementOrigine,
  'contact-1-mois': RealiserContact,
  'contact-3-mois': RealiserContact,
  'contact-6-mois': RealiserContact,
  'contact-12-mois': RealiserContact,
  fragilite: EvaluerFragilite,
  'enquete-suivi': RealiserEnqueteSuivi,
  bilan: EtablirBilan,
};

/** R8.35: a fact is taken back by who may state it, or by a pilot. */
export function retraitPermis(cle: CleFait, { acteur }: Pick<Contexte, 'acteur'>): Refus | null {
  const permis =
    acteur.type === 'personne' && (acteur.role === 'pilote' || DIT_PAR[cle].roles.includes(acteur.role));
  return permis
    ? null
    : refuser(
        'R8.35',
        `« ${NOMS_FAITS[cle]} » est l’acte d’un pilote : lui seul le retire.`,
        'interdit',
        'fait',
      );
}
