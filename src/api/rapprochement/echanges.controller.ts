import { Controller, Get, Inject } from '@nestjs/common';
import { Pour } from '../../identite/acces.js';
import { nommerMenages } from '../../vues/menage.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { menagesNommables } from '../../vues/nommables.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import { Lecture, type DemandeLecture } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { bool, entier, nomme, nul, objet, tableau, texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { BourseEchange } from './echanges.js';

const JAMBE = objet({
  dossier: texte,
  reference: texte,
  operation: texte,
  menage: nul(NOM_MENAGE),
  points: entier,
  /** The home it offers. */
  quitte: texte,
  libelleQuitte: texte,
  nomBailleur: texte,
  /** The home it would get. */
  entre: texte,
  libelleEntre: texte,
});
const ECHANGES = nomme(
  'EchangesPossibles',
  objet({
    inscrits: { ...entier, description: 'Ménages inscrits à la bourse et sans proposition en cours' },
    optimal: { ...bool, description: 'Faux : le meilleur ensemble trouvé dans le délai, non prouvé' },
    echanges: tableau(
      objet({
        retenu: { ...bool, description: 'De l’ensemble le meilleur, sans ménage en double' },
        valeur: entier,
        jambes: tableau(JAMBE),
      }),
    ),
  }),
);
const MONTRES = 200;

@Controller('api/echanges')
export class EchangesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(BourseEchange) private readonly bourse: BourseEchange,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get()
  @Pour('referent', 'pilote')
  @Doc({
    resume: 'Chercher les échanges de logements possibles',
    description:
      'Cycles de ménages de la bourse d’échange, chacun recevant un logement qui lui convient ; les meilleurs ensemble, calculés exactement, sont dits retenus (R4.91). Rien n’est écrit : c’est une proposition aux personnes. Un référent n’y lit que les échanges d’un ménage qu’il suit, et le nom des siens.',
    rubrique: 'Rapprochement',
    reponse: ECHANGES,
  })
  async lister(@Lecture() { acteur }: DemandeLecture) {
    const { inscrits, possibles, retenus, optimal } = await this.bourse.chercher(acteur);
    const parDossier = new Map(inscrits.map((i) => [i.demande.dossier, i]));
    const vus = await menagesNommables(this.services.vues, menagesVus(acteur), [...parDossier.keys()]);
    const montres = possibles.filter(({ menages }) => menages.some((m) => vus.has(m))).slice(0, MONTRES);
    const [noms, logements, annuaire] = await Promise.all([
      nommerMenages(this.services.vues, [...vus]),
      nommerLogements(
        this.services.vues,
        inscrits.map(({ home }) => home.id),
      ),
      this.annuaire.lire({ organisations: inscrits.map(({ home }) => home.bailleur) }),
    ]);
    const jambe = (dossier: string, suivant: string) => {
      const [menage, autre] = [parDossier.get(dossier), parDossier.get(suivant)];
      if (!menage || !autre) return [];
      const libelle = (id: string) => logements.get(id) ?? 'Logement du guichet';
      const { demande, home, cote } = menage;
      return [
        {
          ...{ dossier, reference: demande.reference, operation: demande.operation, points: cote.total },
          menage: noms.get(dossier) ?? null,
          ...{
            quitte: home.id,
            libelleQuitte: libelle(home.id),
            nomBailleur: annuaire.organisation(home.bailleur),
          },
          ...{ entre: autre.home.id, libelleEntre: libelle(autre.home.id) },
        },
      ];
    };
    return {
      inscrits: inscrits.length,
      optimal,
      echanges: montres.map((cycle) => ({
        retenu: retenus.has(cycle),
        valeur: cycle.valeur,
        jambes: cycle.menages.flatMap((m, rang) =>
          jambe(m, cycle.menages[(rang + 1) % cycle.menages.length] ?? m),
        ),
      })),
    };
  }
}
