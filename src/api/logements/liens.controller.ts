import { Controller, Get, Inject, Param } from '@nestjs/common';
import { LIBELLES_STATUT } from '../../domaine/logement/natures.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { conventionsTenues } from '../../domaine/operation/conventions/champs.js';
import { finDe, valableLe } from '../../domaine/operation/conventions/minoration.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { Pour } from '../../identite/acces.js';
import { lireChaine } from '../../vues/chaine.js';
import { nommerMenages } from '../../vues/menage.js';
import { menagesNommables } from '../../vues/nommables.js';
import { codesOperations } from '../../vues/operation.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Lecture, type DemandeLecture } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { AccesLogements } from './acces-logements.js';
import { CHAINE, CONVENTIONS } from './schemas.js';
import { gesteDe, suiteDe } from './suite-chaine.js';

const RUBRIQUE = 'Logements';
const CHEMIN = { id: 'Identifiant du logement' };

/** What a dwelling is tied to: the moves that freed it and that it allows, the conventions that reduce its rent. */
@Controller('api/logements/:id')
export class LiensLogementController {
  constructor(
    @Inject(AccesLogements) private readonly acces: AccesLogements,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  @Get('chaine')
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Lire la chaîne de relogements d’un logement',
    description:
      'Dans l’ordre des déménagements : quel ménage a libéré quel logement, qui l’a reçu, et ce que la chaîne attend, ou qu’elle est finie (R4.22, R4.101). Un ménage n’est nommé qu’à qui peut le connaître.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: CHAINE,
  })
  async chaine(@Lecture() { acteur }: DemandeLecture, @Param('id') id: string) {
    await this.acces.voir(id, acteur);
    const { vues } = this.services;
    const maillons = await lireChaine(vues, id, acteur);
    const dossiers = maillons.flatMap(({ dossier }) => dossier ?? []);
    const nommables = await menagesNommables(vues, menagesVus(acteur), dossiers);
    const noms = await nommerMenages(vues, [...nommables]);
    const { histoire } = this.services;
    const dernier = maillons.at(-1);
    const menage = dernier?.dossier ? await histoire.lireEtat('dossier', dernier.dossier) : null;
    const tenus = await Promise.all(
      maillons.map(async (m) =>
        m.statut === 'reserve' ? ((await histoire.lireEtat('logement', m.logement))?.etat ?? null) : null,
      ),
    );
    return {
      maillons: maillons.map(({ statut, ...maillon }, rang) => ({
        ...maillon,
        libelleStatut: LIBELLES_STATUT[statut],
        geste: gesteDe({ statut, ...maillon }, tenus[rang] ?? null),
        menage: noms.get(maillon.dossier ?? '') ?? null,
        ceLogement: maillon.logement === id,
      })),
      suite: suiteDe(dernier, menage?.etat ?? null),
    };
  }

  @Get('conventions')
  @Pour('referent', 'pilote', 'bailleur')
  @Doc({
    resume: 'Lire les conventions de loyers minorés qui couvrent un logement',
    description: 'Celles de chaque opération, passées, en vigueur et à venir (R4.12, R4.102).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: CONVENTIONS,
  })
  async conventions(@Lecture() { acteur }: DemandeLecture, @Param('id') id: string) {
    await this.acces.voir(id, acteur);
    const codes = await codesOperations(this.services.vues);
    const lues = await Promise.all(codes.map((code) => this.services.histoire.lireEtat('operation', code)));
    const dites = lues.flatMap((lu) => (lu ? conventionsDe(lu.etat, id) : []));
    const organisations = dites.flatMap((d) => d.parties.flatMap((p) => p.organisation ?? []));
    const noms = await this.annuaire.lire({ organisations });
    return {
      elements: dites.map((dite) => ({
        ...dite,
        parties: dite.parties.map((p) => p.nom ?? noms.organisation(p.organisation ?? '')),
      })),
    };
  }
}

/** The conventions of an operation that name the dwelling, the latest first. */
function conventionsDe(etat: EtatOperation, logement: string) {
  const aujourdhui = dateCayenne(new Date().toISOString());
  return conventionsTenues(etat)
    .flatMap((c) => {
      const ligne = c.logements.find((l) => l.logement === logement);
      if (!ligne) return [];
      const { id, libelle, parties, du } = c;
      return [
        {
          ...{ operation: etat.id, nomOperation: etat.nom, id, libelle, parties, du },
          ...{ minoration: ligne.minoration, au: finDe(c), enVigueur: valableLe(c, aujourdhui) },
        },
      ];
    })
    .sort((a, b) => (a.du < b.du ? 1 : -1));
}
