import { Controller, Get, Inject } from '@nestjs/common';
import { ETAPES, LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import { niveauxSansAdresse, ORGANISATION_PILOTE } from '../../domaine/organisation/niveaux.js';
import { Pour } from '../../identite/acces.js';
import { compterEvaporation } from '../../vues/evaporation.js';
import { compterParEtape } from '../../vues/tableau.js';
import { Liste, type DemandeListe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { parametresDe } from '../requete/parametres.js';
import { filtreDe, FILTRES_TABLEAU } from './filtres.js';
import { evaporation } from './evaporation.js';
import { EVAPORATION, TABLEAU } from './schema-tableau.js';

const VIDE = { dossiers: 0, enRetard: 0, escalades: 0 };

@Controller('api/tableau')
export class TableauController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get()
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Compter les dossiers par étape',
    description:
      'Ni clos, ni effacés, sauf `clos`. Les mêmes filtres sur `GET /api/dossiers`, avec `ouverts=oui` et l’étape, donnent la liste de chaque compte.',
    rubrique: 'Dossiers',
    requete: FILTRES_TABLEAU,
    reponse: TABLEAU,
  })
  async compter(@Liste() { http, acteur }: DemandeListe) {
    const filtre = filtreDe(parametresDe(http.query, Object.keys(FILTRES_TABLEAU)), acteur);
    const { etapes: lues, suspendus, clos } = await compterParEtape(this.services.vues, filtre);
    const etapes = ETAPES.map((etape) => ({
      ...VIDE,
      ...lues.find((ligne) => ligne.etape === etape),
      etape,
      libelle: LIBELLES_ETAPES[etape],
    }));
    const somme = (nom: keyof typeof VIDE) => etapes.reduce((total, ligne) => total + ligne[nom], 0);
    const total = {
      dossiers: somme('dossiers'),
      enRetard: somme('enRetard'),
      escalades: somme('escalades'),
    };
    const compte = { etapes, total, suspendus, clos };
    if (acteur.role !== 'pilote') return compte;
    const pilote = await this.services.histoire.lireEtat('organisation', ORGANISATION_PILOTE);
    return { ...compte, niveauxSansAdresse: niveauxSansAdresse(pilote?.etat ?? null) };
  }

  @Get('evaporation')
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Compter l’évaporation',
    description:
      'Ménages arrivés, relogés, encore présents, et sortis sans relogement : par quelle issue et depuis quelle étape. Les dossiers effacés comptent.',
    rubrique: 'Dossiers',
    requete: FILTRES_TABLEAU,
    reponse: EVAPORATION,
  })
  async evaporer(@Liste() { http, acteur }: DemandeListe) {
    const filtre = filtreDe(parametresDe(http.query, Object.keys(FILTRES_TABLEAU)), acteur);
    return evaporation(await compterEvaporation(this.services.vues, filtre));
  }
}
