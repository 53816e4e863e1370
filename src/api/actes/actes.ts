import { Inject, Injectable } from '@nestjs/common';
import { AGREGATS, type NomAgregat } from '../../domaine/agregats.js';
import { cheminDe, type ActeQuelconque } from '../../domaine/noyau/acte.js';
import { ROLES, type Personne } from '../../domaine/noyau/acteur.js';
import { refuser } from '../../domaine/noyau/refus.js';
import type { Reponse } from '../../journal/porte.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { SERVICES, type Services } from '../ports.js';
import type { Ecriture } from '../requete/entetes.js';
import { lireActe, type Commande } from './lecture-acte.js';

/** An act as a person sends it: who, on what, which, with which body. */
export interface Envoi {
  readonly agregat: NomAgregat;
  /** Id of the stream; for an act that opens one, made from its validated body. */
  readonly id: string | ((commande: Commande) => string | Promise<string>);
  readonly acte: ActeQuelconque;
  readonly corps: unknown;
  readonly acteur: Personne;
  readonly ecriture: Ecriture;
  readonly correlation: string;
}

export interface ReponseActe {
  readonly id: string;
  readonly version: number;
  readonly evenements: Reponse['evenements'];
}

const PAR_CHEMIN = new Map(
  Object.entries(AGREGATS).map(([nom, { actes }]) => [
    nom,
    new Map(Object.values(actes).map((acte) => [cheminDe(acte.type), acte])),
  ]),
);

/** The act of an aggregate named in a URL (`informer-menage`). @throws Probleme 404 */
export function acteDuChemin(agregat: NomAgregat, chemin: string): ActeQuelconque {
  const acte = PAR_CHEMIN.get(agregat)?.get(chemin);
  if (!acte || acte.cree || acte.routePropre) throw introuvable();
  return acte;
}

/** The role, before the body is even read: what a role may not do says nothing of the stream. */
function exigerRole(acte: ActeQuelconque, acteur: Personne): void {
  if (acte.roles === 'procedure')
    throw problemeDe(refuser('R0.2', 'Seule la procédure fait cet acte.', 'interdit'));
  if (acte.roles.includes(acteur.role)) return;
  throw problemeDe(refuser('R0.6', `Votre rôle (${ROLES[acteur.role]}) ne permet pas cet acte.`, 'interdit'));
}

/** Every write of a person goes through here, then through the door of the journal. */
@Injectable()
export class Actes {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** @throws Probleme with the rule that refuses */
  async faire({ agregat, id, acte, corps, acteur, ecriture, correlation }: Envoi): Promise<ReponseActe> {
    exigerRole(acte, acteur);
    const { commande, survenuLe } = lireActe(acte, corps);
    const { cle, versionAttendue } = ecriture;
    const flux = typeof id === 'string' ? id : await id(commande);
    const resultat = await this.services.porte.executer({
      agregat,
      id: flux,
      acte: acte.type,
      corps: commande,
      acteur,
      cle,
      correlation,
      ...(survenuLe === undefined ? {} : { survenuLe }),
      ...(versionAttendue === undefined ? {} : { versionAttendue }),
    });
    if (!resultat.ok) throw problemeDe(resultat.refus);
    return { id: flux, version: resultat.reponse.version, evenements: resultat.reponse.evenements };
  }
}
