import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { SECTION_REFERENTS } from '../../domaine/charte/sections/referents.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { classer } from '../../domaine/regles/charge.js';
import { REFERENT_INITIAL } from '../../domaine/referent/etat.js';
import { COMMUNES } from '../../domaine/territoire.js';
import { Pour } from '../../identite/acces.js';
import { estIdentifiant } from '../../identite/jetons.js';
import { comptesReferents } from '../../vues/portefeuille.js';
import { listerDossiers } from '../../vues/liste-dossiers.js';
import { filtreDe } from '../dossiers/filtres.js';
import { ligneDossier } from '../dossiers/ligne-dossier.js';
import { DOSSIER_LISTE } from '../dossiers/schemas.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT, page, PAGINATION, parmi } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { parametresDe, parmi as parmiLes, refuser as refuserParametre } from '../requete/parametres.js';
import { Referents } from './referents.js';
import { FICHE_REFERENT, PROPOSITION_REFERENT, REFERENTS } from './schemas.js';

const RUBRIQUE = 'Référents';
const CHEMIN = { id: 'Identifiant du référent, ou `moi`' };

/** The people who follow households: what each carries, when it is away, who stands in (R3.50, R3.57). */
@Controller('api/referents')
export class ReferentsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Referents) private readonly referents: Referents,
  ) {}

  @Get()
  @Pour('pilote')
  @Doc({
    resume: 'Lister les référents, leur portefeuille et leur charge',
    description:
      'Charge pondérée par l’étape des dossiers et les tâches en retard, au regard du plafond de la charte en vigueur (R3.50). Ce que l’appelant ne doit pas connaître n’y est pas compté.',
    rubrique: RUBRIQUE,
    reponse: REFERENTS,
  })
  async lister(@Lecture() { acteur }: DemandeLecture) {
    return { source: SECTION_REFERENTS.source, elements: await this.referents.lister(acteur) };
  }

  @Get('proposition')
  @Pour('pilote')
  @Doc({
    resume: 'Proposer un référent pour un ménage d’une commune',
    description:
      'Les présents d’abord, les moins chargés, puis ceux qui y suivent déjà des ménages : une personne décide (R3.51).',
    rubrique: RUBRIQUE,
    requete: { commune: parmi(COMMUNES) },
    reponse: PROPOSITION_REFERENT,
  })
  async proposer(@Liste() { http, acteur }: DemandeListe) {
    const commune = parmiLes(parametresDe(http.query, ['commune']), 'commune', COMMUNES);
    if (commune === undefined) throw refuserParametre('commune', 'doit être une commune de la CACL');
    const [tous, surPlace] = await Promise.all([
      this.referents.lister(acteur),
      this.referents.surPlace(commune, acteur),
    ]);
    const candidats = tous.map((r) => ({
      ...{ id: r.id, nom: r.nom, charge: r.charge, taux: r.taux },
      surPlace: surPlace.get(r.id) ?? 0,
      absent: r.absences.some((a) => a.enCours),
    }));
    const elements = classer(candidats).map((c) => ({
      ...c,
      dit: `${c.taux} % de sa charge ; ${c.surPlace} dossier(s) à ${commune}${c.absent ? ' ; absent aujourd’hui' : ''}.`,
    }));
    return { commune, elements };
  }

  @Get(':id')
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Lire un référent : charge, absences, remplacements',
    description: 'Un référent ne lit que lui-même, et qui il remplace aujourd’hui.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: FICHE_REFERENT,
  })
  async lire(@Param('id') demande: string, @Lecture() lecture: DemandeLecture) {
    const id = await this.connu(demande, lecture.acteur);
    const lu = (await this.services.histoire.lireEtat('referent', id)) ?? {
      etat: { ...REFERENT_INITIAL, id },
      version: 0,
    };
    return this.guichet.montrer('referent', id, lu, lecture, await this.referents.un(id, lecture.acteur));
  }

  @Get(':id/portefeuille')
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Lister les dossiers ouverts que suit un référent, par ce qui est dû en premier',
    description: 'Un référent lit le sien, et celui de qui il remplace aujourd’hui.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    requete: PAGINATION,
    reponse: page(DOSSIER_LISTE),
  })
  portefeuille(@Param('id') demande: string, @Liste() liste: DemandeListe) {
    return this.guichet.lister(liste, {}, async (base, _parametres, pagination) => {
      const referent = await this.connu(demande, liste.acteur);
      const filtre = { ...filtreDe({}, liste.acteur), referent, ouverts: true, parEcheance: true };
      const { elements, suivant } = await listerDossiers(base, { ...filtre, ...pagination });
      const noms = await this.annuaire.lire({ personnes: [referent] });
      return { elements: elements.map((d) => ligneDossier(d, noms)), suivant };
    });
  }

  @Post(':id/actes/:acte')
  @HttpCode(200)
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Faire un acte sur un référent',
    rubrique: RUBRIQUE,
    chemin: { id: CHEMIN.id, acte: 'Nom de l’acte' },
    ecriture: true,
    actesDe: 'referent',
    reponse: ACTE_FAIT,
  })
  async agir(@Param('id') demande: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    const { delegations: _remplaces, ...seul } = envoi.acteur;
    const id = await this.connu(demande, seul);
    return this.guichet.agir('referent', id, acte, envoi);
  }

  /** @throws Probleme 404 on nobody's id; for a référent, on one that it does not stand in for */
  private async connu(id: string, { role, id: moi, delegations = [] }: Personne): Promise<string> {
    if (id === 'moi' && role === 'referent') return moi;
    const sien = role !== 'referent' || id === moi || delegations.includes(id);
    if (!estIdentifiant(id) || !sien) throw introuvable();
    if (role === 'referent') return id;
    const comptes = await comptesReferents(this.services.vues);
    const suit = comptes.includes(id) || (await this.services.histoire.lireEtat('referent', id)) !== null;
    if (!suit) throw introuvable();
    return id;
  }
}
