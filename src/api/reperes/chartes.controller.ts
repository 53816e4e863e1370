import { Controller, Inject, Param } from '@nestjs/common';
import { estIdentifiant } from '../../identite/jetons.js';
import { listerChartes } from '../../vues/charte.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { bool, entier, nul, objet, OUI_NON, texte } from '../openapi/schemas.js';
import { code as codeValide } from '../requete/identifiants.js';
import { ouiNon } from '../requete/parametres.js';

const FILTRES = { publiee: OUI_NON };
const date = { type: 'string', format: 'date' };
const CHARTE_LISTE = objet({
  id: texte,
  libelle: texte,
  enVigueurDu: date,
  source: texte,
  publiee: bool,
  version: entier,
});
const CHARTE = objet({ id: texte, publiee: bool, contenu: nul({ type: 'object' }), version: entier });
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'charte',
  rubrique: 'Chartes',
  cle: 'version',
  cible: 'Version de la charte',
  lecteurs: 'tous',
  ouvreurs: ['pilote', 'administrateur'],
});

const SANS_VERSION = 'sans-version';

/** The version that the content of a charter names; a content that names none is refused by the act itself. */
function versionDe({ contenu }: Readonly<Record<string, unknown>>): string {
  try {
    const lu: unknown = JSON.parse(String(contenu));
    const nomme = typeof lu === 'object' && lu !== null && 'version' in lu ? lu.version : null;
    return estIdentifiant(nomme) ? nomme : SANS_VERSION;
  } catch {
    return SANS_VERSION;
  }
}

@Controller('api/chartes')
export class ChartesController {
  constructor(@Inject(Guichet) private readonly guichet: Guichet) {}

  @Lister('Lister les versions de la charte', CHARTE_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, FILTRES, (base, parametres, pagination) =>
      listerChartes(base, { publiee: ouiNon(parametres, 'publiee'), ...pagination }),
    );
  }

  @Ouvrir('Préparer une version de la charte')
  preparer(@Envoi() envoi: DemandeActe) {
    return this.guichet.ouvrir('charte', versionDe, envoi);
  }

  @Lire('Lire une version de la charte', CHARTE)
  async lire(@Lecture() lecture: DemandeLecture, @Param('version') id: string) {
    const lu = await this.guichet.lire('charte', codeValide(id));
    return this.guichet.montrer('charte', id, lu, lecture, lu.etat);
  }

  @Agir('Faire un acte sur une version de la charte')
  agir(@Param('version') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    return this.guichet.agir('charte', codeValide(id), acte, envoi);
  }
}
