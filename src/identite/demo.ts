import { valider } from '../api/dto/valider.js';
import type { Services } from '../api/ports.js';
import { Probleme } from '../api/problemes/probleme.js';
import { BAILLEURS } from '../demonstration/acteurs.js';
import { nomFictif } from '../demonstration/noms.js';
import { estRole, ROLES, type Personne, type Role } from '../domaine/noyau/acteur.js';
import { choix, facultatif, liste, reference, texte as champTexte } from '../domaine/noyau/champs.js';
import { CHOIX_COMMUNES } from '../domaine/territoire.js';
import { listerOrganisations } from '../vues/organisation.js';

const IDENTIFIANT = {
  motif: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
  dit: 'doit être fait de lettres sans accent, de chiffres, de points ou de tirets',
};

/** Whom to be in the demonstration. */
export const QUI_ENTRE = {
  role: choix('Rôle', ROLES),
  organisation: facultatif(
    reference('Organisation', 'organisation', {
      aide: 'Pour un bailleur : la première de la démonstration par défaut',
    }),
  ),
  personne: facultatif(champTexte('Personne', { max: 80, forme: IDENTIFIANT })),
  territoire: facultatif(
    liste('Communes', choix('Commune', CHOIX_COMMUNES), 6, { aide: 'Tout le territoire par défaut' }),
  ),
};

/**
 * The demonstration account asked for, entered in the directory under an invented name.
 * @throws Probleme 400 or 422 naming each faulty field
 */
export async function entrerEnDemonstration(services: Services, corps: unknown): Promise<Personne> {
  const lu = valider(QUI_ENTRE, corps);
  const role: Role = estRole(lu['role']) ? lu['role'] : 'lecteur';
  const organisation = await organisationDe(services, role, lu['organisation']);
  const usuel = organisation ? `agent-${organisation}` : `${role}-demo`;
  const id = typeof lu['personne'] === 'string' ? lu['personne'] : usuel;
  const territoire = Array.isArray(lu['territoire']) ? lu['territoire'].map(String) : '*';
  const personne: Personne = {
    type: 'personne',
    id,
    role,
    territoire,
    ...(organisation ? { organisation } : {}),
  };
  await services.comptes.inscrire(personne, nomFictif(id));
  return personne;
}

async function organisationDe(services: Services, role: Role, nommee: unknown): Promise<string | undefined> {
  if (typeof nommee === 'string') return declaree(services, nommee);
  if (role !== 'bailleur') return undefined;
  const { elements } = await listerOrganisations(services.vues, { type: 'bailleur', limite: 200 });
  const declares = elements.map((o) => o.id);
  return BAILLEURS.find((b) => declares.includes(b.code))?.code ?? declares[0] ?? BAILLEURS[0].code;
}

/** @throws Probleme 422 */
async function declaree({ histoire }: Services, code: string): Promise<string> {
  if (await histoire.lireEtat('organisation', code)) return code;
  const motif = 'n’est pas une organisation déclarée';
  throw new Probleme(422, `« ${code} » ${motif}.`, {
    champ: 'organisation',
    erreurs: [{ champ: 'organisation', motif }],
  });
}
