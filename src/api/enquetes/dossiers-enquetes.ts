import { Inject, Injectable } from '@nestjs/common';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { TerminerEnquete } from '../../domaine/dossier/etapes/enquete-sociale/terminer-enquete.js';
import { empechement } from '../../domaine/juger.js';
import { auteurDe, type Personne } from '../../domaine/noyau/acteur.js';
import type { Refus } from '../../domaine/noyau/refus.js';
import { COORDONNEES } from '../../domaine/questionnaire/correspondance.js';
import {
  partager,
  sansReponse,
  type Questionnaire,
  type Reponses,
} from '../../domaine/questionnaire/modele.js';
import { enReponses } from '../../domaine/questionnaire/traduire.js';
import type { BrouillonGarde } from '../../journal/porte.js';
import { Contextes, type Lu } from '../actes/contexte.js';
import { AccesDossiers } from '../dossiers/acces-dossiers.js';
import { litLesTextes } from '../dossiers/visibilite.js';
import { SERVICES, type Services } from '../ports.js';
import { Probleme } from '../problemes/probleme.js';
import { lireContenu, type Contenu } from './brouillon.js';
import { enquetesDe, reponsesDe, texteDe, type EnqueteLue } from './histoire.js';
import { LectureQuestionnaires } from './questionnaires.js';

/** The survey of one dossier as somebody finds it: what was done, and the draft to go on with. */
export interface Chantier {
  readonly lu: Lu<EtatDossier>;
  readonly enquetes: readonly EnqueteLue[];
  /** null = nothing saved since the last survey. */
  readonly garde: BrouillonGarde | null;
  /** Version of the draft's row, saved for this survey or for a former one. */
  readonly rang: number;
  readonly questionnaire: string;
  readonly modele: Questionnaire;
  readonly contenu: Contenu;
  /** Why this person cannot fill it in now; null when it can. */
  readonly refus: Refus | null;
}

const VIDE: Contenu = { reponses: {}, restreintes: {}, restreintesPar: null };
const AUTRE_STRUCTURE =
  'Cette enquête est commencée par le référent ou par une autre structure : demandez-lui de vous la confier.';

/** Is it this partner's own work, or its structure's? */
const sienne = (acteur: Personne, auteur: string, organisation: string | null): boolean =>
  auteur === auteurDe(acteur) || (organisation !== null && organisation === acteur.organisation);

@Injectable()
export class DossiersEnquetes {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(LectureQuestionnaires) private readonly questionnaires: LectureQuestionnaires,
  ) {}

  /** The dossier of somebody who follows the household. @throws Probleme 403, 404 */
  async suivi(id: string, acteur: Personne) {
    const lu = await this.acces.voir(id, acteur);
    if (!litLesTextes(lu.etat, acteur))
      throw new Probleme(403, 'Ce ménage a un autre référent : lui seul, ou un pilote, lit ses enquêtes.', {
        regle: 'R0.6',
      });
    return lu;
  }

  async enquetes(id: string): Promise<EnqueteLue[]> {
    return enquetesDe(await this.services.histoire.lireFlux('dossier', id));
  }

  /** The survey of that number, and its model; null when there is none. */
  async une(id: string, numero: number) {
    const lue = (await this.enquetes(id)).find((e) => e.numero === numero);
    if (!lue) return null;
    const modele = await this.questionnaires.de(lue.questionnaire);
    return { lue, modele, ...reponsesDe(lue, modele) };
  }

  /** @throws Probleme 403 when another structure's, 404 */
  async chantier(id: string, acteur: Personne): Promise<Chantier> {
    const lu =
      acteur.role === 'partenaire' ? await this.acces.voir(id, acteur) : await this.suivi(id, acteur);
    const [row, enquetes, contexte] = await Promise.all([
      this.services.brouillons.lire(id),
      this.enquetes(id),
      this.contextes.pour(id, lu, acteur),
    ]);
    const apres = lu.etat.enquete.faite?.version ?? 0;
    const garde = row?.apres === apres ? row : null;
    if (garde && acteur.role === 'partenaire' && !sienne(acteur, garde.auteur, garde.organisation))
      throw new Probleme(403, AUTRE_STRUCTURE, { regle: 'R2.24' });
    const questionnaire = garde?.questionnaire ?? (await this.questionnaires.enVigueur());
    const modele = await this.questionnaires.de(questionnaire);
    const contenu = garde ? lireContenu(garde) : await this.depart(lu.etat, enquetes, acteur, modele);
    const refus = empechement('dossier', TerminerEnquete, lu.etat, contexte);
    return { lu, enquetes, garde, rang: row?.version ?? 0, questionnaire, modele, contenu, refus };
  }

  /** What a survey begins with: the answers of the last one (R2.25), else what is known of the household. */
  private async depart(
    etat: EtatDossier,
    enquetes: readonly EnqueteLue[],
    acteur: Personne,
    modele: Questionnaire,
  ): Promise<Contenu> {
    const derniere = enquetes.at(-1);
    const partenaire = acteur.role === 'partenaire';
    if (derniere) {
      const { evenement } = derniere;
      if (partenaire && !sienne(acteur, evenement.auteur, texteDe(evenement, 'organisation'))) return VIDE;
      const avant = reponsesDe(derniere, await this.questionnaires.de(derniere.questionnaire));
      const { reponses, restreintes } = partager(modele, { ...avant.reponses, ...avant.restreintes });
      return { reponses, restreintes, restreintesPar: evenement.auteur };
    }
    const { menage } = etat;
    if (!menage) return VIDE;
    const connues = partager(modele, partenaire ? {} : enReponses(menage)).reponses;
    return { ...VIDE, reponses: { ...connues, ...coordonnees(menage.identite, partenaire) } };
  }
}

/** A relay knows whom to call, and in which language; nothing else (domain.md §1). */
function coordonnees(identite: object, partenaire: boolean): Reponses {
  const dites = Object.entries(identite).flatMap(([champ, valeur]: [string, unknown]) => {
    const cible = Object.hasOwn(COORDONNEES, champ)
      ? COORDONNEES[champ as keyof typeof COORDONNEES]
      : undefined;
    const tue = partenaire && champ === 'numeroUnique';
    return cible && !tue && !sansReponse(valeur) ? [[cible.question, valeur] as const] : [];
  });
  return Object.fromEntries(dites);
}
