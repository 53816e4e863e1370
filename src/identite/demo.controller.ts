import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Doc } from '../api/openapi/doc.js';
import { objet, texte } from '../api/openapi/schemas.js';
import { SERVICES, type Services } from '../api/ports.js';
import { Probleme } from '../api/problemes/probleme.js';
import { Corps } from '../api/requete/corps.js';
import { valider } from '../api/dto/valider.js';
import { BAILLEURS } from '../demonstration/acteurs.js';
import { ROLES, type Role } from '../domaine/noyau/acteur.js';
import { choix, facultatif, liste, reference, texte as champTexte } from '../domaine/noyau/champs.js';
import { schemaChamps } from '../domaine/noyau/schema.js';
import { CHOIX_COMMUNES } from '../domaine/territoire.js';
import { listerOrganisations } from '../vues/organisation.js';
import { OuvertHorsProduction } from './acces.js';
import { estRole } from './jetons.js';

const DUREE_S = 12 * 3600;
const IDENTIFIANT = {
  motif: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
  dit: 'doit être fait de lettres sans accent, de chiffres, de points ou de tirets',
};
const CHAMPS = {
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

/** Tokens for the demonstration accounts: does not exist in production. */
@Controller('api/demo')
export class DemoController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('jeton')
  @HttpCode(200)
  @OuvertHorsProduction()
  @Doc({
    resume: 'Obtenir un jeton de démonstration',
    description: 'N’existe pas en production.',
    rubrique: 'Démonstration',
    publique: true,
    corps: { ...schemaChamps(CHAMPS), examples: [{ role: 'referent' }, { role: 'bailleur' }] },
    reponse: objet({ jeton: texte }),
  })
  async jeton(@Corps() corps: unknown): Promise<{ jeton: string }> {
    const lu = valider(CHAMPS, corps);
    const role: Role = estRole(lu['role']) ? lu['role'] : 'lecteur';
    const organisation = await this.organisation(role, lu['organisation']);
    const id =
      typeof lu['personne'] === 'string'
        ? lu['personne']
        : organisation
          ? `agent-${organisation}`
          : `${role}-demo`;
    const territoire = Array.isArray(lu['territoire']) ? lu['territoire'].map(String) : '*';
    const personne = { id, role, territoire, ...(organisation ? { organisation } : {}) } as const;
    return { jeton: await this.services.jetons.emettre(personne, DUREE_S) };
  }

  private async organisation(role: Role, nommee: unknown): Promise<string | undefined> {
    if (typeof nommee === 'string') return this.declaree(nommee);
    if (role !== 'bailleur') return undefined;
    const { elements } = await listerOrganisations(this.services.vues, { type: 'bailleur', limite: 200 });
    const declares = elements.map((o) => o.id);
    return BAILLEURS.find((b) => declares.includes(b.code))?.code ?? declares[0] ?? BAILLEURS[0].code;
  }

  /** @throws Probleme 422 */
  private async declaree(code: string): Promise<string> {
    if (await this.services.histoire.lireEtat('organisation', code)) return code;
    const motif = 'n’est pas une organisation déclarée';
    throw new Probleme(422, `« ${code} » ${motif}.`, {
      champ: 'organisation',
      erreurs: [{ champ: 'organisation', motif }],
    });
  }
}
