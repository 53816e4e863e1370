import { Controller, Get, Inject } from '@nestjs/common';
import { ETATS_EN_CLAIR, ETATS_OUVERTS } from '../../domaine/dossier/proposition.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Pour } from '../../identite/acces.js';
import { listerPropositions, type PropositionListe } from '../../vues/liste-propositions.js';
import { nommerMenages } from '../../vues/menage.js';
import { menagesNommables } from '../../vues/nommables.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { ETATS } from '../dossiers/schema-proposition.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Liste, type DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import {
  bool,
  entier,
  instant,
  nomme,
  nul,
  objet,
  OUI_NON,
  page,
  PAGINATION,
  parmi,
  texte,
} from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { ouiNon, parmi as parmiLes } from '../requete/parametres.js';
import { Rapprochements } from './rapprochements.js';

const FILTRES = {
  logement: { ...texte, description: 'Identifiant du logement' },
  operation: texte,
  etat: parmi(ETATS),
  enCours: { ...OUI_NON, description: 'Celles qui attendent encore le bailleur, le ménage ou la CALEOL' },
};
const POINTS = {
  ...nul(entier),
  description: 'Cotation au jour de la lecture, dite au pilote et au référent',
};
const PROPOSITION = nomme(
  'PropositionListe',
  objet({
    ...{ id: texte, dossier: texte, reference: texte, operation: texte, logement: texte },
    ...{ libelleLogement: texte, bailleur: texte, nomBailleur: texte, commune: texte },
    etat: parmi(ETATS),
    libelleEtat: texte,
    ...{ enCours: bool, echange: bool, le: instant, points: POINTS, pointsPossibles: POINTS },
    menage: { ...nul(NOM_MENAGE), description: 'Jamais dit à un bailleur ni à un réservataire' },
  }),
);

const ouvert = (etat: string): boolean => ETATS_OUVERTS.some((e) => e === etat);

/** A bailleur reads its dwellings, a réservataire its contingent; the others, what they may know (R0.45). */
function portee({ role, organisation = '' }: Personne): { bailleur?: string; reservataire?: string } {
  if (role === 'bailleur') return { bailleur: organisation };
  return role === 'reservataire' ? { reservataire: organisation } : {};
}

/** Who was offered what, and where it stands (R0.45). */
@Controller('api/propositions')
export class PropositionsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Rapprochements) private readonly rapprochements: Rapprochements,
  ) {}

  @Get()
  @Pour('pilote', 'referent', 'bailleur', 'reservataire')
  @Doc({
    resume: 'Lister les propositions de logement, de la plus récente à la plus ancienne',
    description:
      'Un bailleur lit celles de ses logements, un réservataire celles de son contingent : la référence du dossier et l’état, jamais le ménage ni son enquête. Le pilote et le référent y lisent aussi la cotation (R0.45).',
    rubrique: 'Rapprochement',
    requete: { ...FILTRES, ...PAGINATION },
    reponse: page(PROPOSITION),
  })
  lister(@Liste() liste: DemandeListe) {
    const { acteur } = liste;
    return this.guichet.lister(liste, FILTRES, async (base, parametres, pagination) => {
      const etat = parmiLes(parametres, 'etat', ETATS);
      const enCours = ouiNon(parametres, 'enCours');
      const { elements, suivant } = await listerPropositions(base, {
        ...pagination,
        ...{ regard: acteur, logement: parametres['logement'], operation: parametres['operation'] },
        ...portee(acteur),
        etats: ETATS.filter((e) => (etat ?? e) === e && (enCours ?? ouvert(e)) === ouvert(e)),
      });
      return { elements: await this.dire(elements, acteur), suivant };
    });
  }

  private async dire(lues: readonly PropositionListe[], acteur: Personne) {
    const { vues } = this.services;
    const dossiers = lues.map((p) => p.dossier);
    const nommables = [...(await menagesNommables(vues, menagesVus(acteur), dossiers))];
    const [noms, menages, logements, cotes] = await Promise.all([
      this.annuaire.lire({ organisations: lues.map((p) => p.bailleur) }),
      nommerMenages(vues, nommables),
      nommerLogements(
        vues,
        lues.map((p) => p.logement),
      ),
      this.rapprochements.points(nommables, acteur),
    ]);
    return lues.map(({ reservataire: _r, nature: _n, refusCompte: _c, ...p }) => {
      const cote = cotes.get(p.dossier);
      return {
        ...p,
        libelleLogement: logements.get(p.logement) ?? 'Logement du guichet unique',
        nomBailleur: noms.organisation(p.bailleur),
        libelleEtat: ETATS_EN_CLAIR[p.etat],
        enCours: ouvert(p.etat),
        menage: menages.get(p.dossier) ?? null,
        ...{ points: cote?.total ?? null, pointsPossibles: cote?.possible ?? null },
      };
    });
  }
}
