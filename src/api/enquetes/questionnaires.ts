import { Inject, Injectable } from '@nestjs/common';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { CIBLES } from '../../domaine/questionnaire/correspondance.js';
import {
  QUESTIONNAIRE_LIVRE,
  VERSION_COURTE,
  VERSION_COURTE_ANCIENNE,
  VERSION_LIVREE,
} from '../../domaine/questionnaire/livre.js';
import type { Questionnaire } from '../../domaine/questionnaire/modele.js';
import { SERVICES, type Services } from '../ports.js';

const MAPPEES = new Set(CIBLES.map((c) => c.question));
/** The few questions that the service reckons with, in the words of the shipped model. */
const COURT: Questionnaire = {
  title: 'Enquête sociale, version courte',
  pages: QUESTIONNAIRE_LIVRE.pages.flatMap((page) => {
    const elements = page.elements.filter((q) => MAPPEES.has(q.name));
    return elements.length === 0 ? [] : [{ ...page, elements }];
  }),
};
const LIVRES: ReadonlyMap<string, Questionnaire> = new Map([
  [VERSION_COURTE_ANCIENNE, COURT],
  [VERSION_COURTE, COURT],
  [VERSION_LIVREE, QUESTIONNAIRE_LIVRE],
]);

export const estLivree = (version: string): boolean => LIVRES.has(version);

/** The versions of the questionnaire, shipped and published (R2.30). */
@Injectable()
export class LectureQuestionnaires {
  private readonly lus = new Map<string, Questionnaire>();

  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** The version that a survey begun now is made with: the last one whose day has come, else the shipped one. */
  async enVigueur(): Promise<string> {
    const jour = dateCayenne(new Date().toISOString());
    const versions = await this.services.questionnaires.versions();
    return versions.find((v) => v.effet <= jour)?.version ?? VERSION_LIVREE;
  }

  /** null when there is no such version. A version never changes: read once. */
  async lire(version: string): Promise<Questionnaire | null> {
    const connu = LIVRES.get(version) ?? this.lus.get(version);
    if (connu) return connu;
    const texte = await this.services.questionnaires.modele(version);
    if (texte === null) return null;
    const modele = JSON.parse(texte) as Questionnaire;
    this.lus.set(version, modele);
    return modele;
  }

  /** The model that a survey or a draft names: what is stored names one that exists. */
  async de(version: string): Promise<Questionnaire> {
    return (await this.lire(version)) ?? QUESTIONNAIRE_LIVRE;
  }
}
