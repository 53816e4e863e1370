import { Inject, Injectable } from '@nestjs/common';
import type { Accueil, SourceDossier } from '../../domaine/documents/redactions/source.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { maisonOuverte } from '../../domaine/operation/concertation/lectures.js';
import type { EtatLogement } from '../../domaine/logement/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { Contextes } from '../actes/contexte.js';
import { AccesDossiers } from '../dossiers/acces-dossiers.js';
import { NomsDossiers } from '../dossiers/noms-dossier.js';
import { litLesTextes } from '../dossiers/visibilite.js';
import { SERVICES, type Services } from '../ports.js';
import { problemeDe } from '../problemes/probleme.js';

const AUTRE_MAIN = refuser(
  'R8.12',
  'Les documents d’un ménage sont produits par son référent, ou par un pilote.',
  'interdit',
);

/** Gathers what the documents of a dossier are written from, for who may write them (R8.12). */
@Injectable()
export class Sources {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(NomsDossiers) private readonly noms: NomsDossiers,
  ) {}

  /** @throws Probleme 403, 404 */
  async de(id: string, acteur: Personne): Promise<SourceDossier> {
    const { etat } = await this.acces.voir(id, acteur);
    if (!litLesTextes(etat, acteur)) throw problemeDe(AUTRE_MAIN);
    const [histoire, charte, noms, logements, accueil] = await Promise.all([
      this.services.histoire.lireFlux('dossier', id),
      this.contextes.charte(etat.charte),
      this.noms.pour(etat, acteur),
      this.logements(etat),
      this.accueil(etat),
    ]);
    return {
      etat,
      histoire,
      charte,
      calendrier: this.services.calendrier,
      le: new Date().toISOString(),
      organisme: this.services.documents.organisme,
      nomOperation: noms.operation,
      nomReferent: etat.referent === null ? 'votre référent' : noms.noms.personne(etat.referent, 'referent'),
      accueil,
      organisation: (code) => noms.noms.organisation(code),
      logement: (logement) => logements.get(logement) ?? null,
    };
  }

  /** The maison du projet while it is open, else the body that the référent acts for; its telephone (R8.51). */
  private async accueil({ operation, referent }: EtatDossier): Promise<Accueil> {
    const { histoire, comptes } = this.services;
    const code = referent === null ? null : await comptes.organisation(referent);
    const [lieux, structure] = await Promise.all([
      histoire.lireEtat('operation', operation),
      code === null ? null : histoire.lireEtat('organisation', code),
    ]);
    const maison = lieux ? maisonOuverte(lieux.etat) : null;
    return {
      lieu: maison ? `Maison du projet, ${maison.lieu}` : (structure?.etat.nom ?? ''),
      telephone: structure?.etat.contacts.find((c) => c.telephone !== undefined)?.telephone ?? '',
    };
  }

  private async logements({ propositions }: EtatDossier): Promise<ReadonlyMap<string, EtatLogement>> {
    const ids = [...new Set(propositions.map((p) => p.logement))];
    const lus = await Promise.all(ids.map((id) => this.services.histoire.lireEtat('logement', id)));
    return new Map(lus.flatMap((lu, rang) => (lu ? [[ids[rang] ?? '', lu.etat] as const] : [])));
  }
}
