import { Inject, Injectable } from '@nestjs/common';
import { auteurDe, lireAuteur, type Personne } from '../../domaine/noyau/acteur.js';
import { comparer } from '../../domaine/questionnaire/comparer.js';
import type { Questionnaire } from '../../domaine/questionnaire/modele.js';
import { progression } from '../../domaine/questionnaire/progression.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { Probleme, problemeDe } from '../problemes/probleme.js';
import { fautesDe, fusionner, lireSaisie, litSaSaisie, type Contenu } from './brouillon.js';
import { DossiersEnquetes, type Chantier } from './dossiers-enquetes.js';

/** Drafts of surveys as several people write them: saved on the version that was read, and told apart from what came between (R2.28). */
@Injectable()
export class Brouillons {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(DossiersEnquetes) private readonly enquetes: DossiersEnquetes,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  /** What the draft holds, for its reader. */
  async vue({ contenu, modele, garde, rang, refus, questionnaire, enquetes }: Chantier, lecteur: Personne) {
    const derniere = enquetes.at(-1);
    const sienne = litSaSaisie(contenu, lecteur);
    return {
      ...{ version: rang, questionnaire, modele },
      reponses: contenu.reponses,
      restreintes: sienne ? contenu.restreintes : null,
      restreintesRemplies: Object.keys(contenu.restreintes).length > 0,
      par: garde && (await this.nom(garde.auteur)),
      le: garde?.le ?? null,
      ...bilan(modele, contenu, sienne),
      remarques: derniere?.etat === 'renvoyee' ? derniere.remarques : null,
      modifiable: refus === null,
      empechement: refus?.motif ?? null,
    };
  }

  /**
   * @param attendue version that was read, 0 the first time
   * @throws Probleme 412 when another save came since, 422 on what is never stored, or what refuses the survey
   */
  async garder(id: string, attendue: number, corps: unknown, acteur: Personne) {
    const chantier = await this.enquetes.chantier(id, acteur);
    if (chantier.refus) throw problemeDe(chantier.refus);
    const { modele, questionnaire, rang, lu } = chantier;
    const contenu = fusionner(chantier.contenu, lireSaisie(corps), modele, acteur);
    const garde =
      rang === attendue
        ? await this.services.brouillons.garder(id, attendue, {
            apres: lu.etat.enquete.faite?.version ?? 0,
            questionnaire,
            auteur: auteurDe(acteur),
            organisation: acteur.organisation ?? null,
            contenu: JSON.stringify(contenu),
          })
        : dejaGarde(chantier, contenu, acteur);
    if (!garde) throw await this.perime(id, contenu, acteur);
    return {
      version: garde.version,
      par: await this.nom(auteurDe(acteur)),
      le: garde.le,
      ...bilan(modele, contenu, litSaSaisie(contenu, acteur)),
    };
  }

  /** Another save came first: who, when, and what differs from what was sent. */
  async perime(id: string, envoye: Contenu, acteur: Personne): Promise<Probleme> {
    const { garde, rang, contenu, modele } = await this.enquetes.chantier(id, acteur);
    const de = (c: Contenu) => ({ modele, reponses: c.reponses });
    const change = JSON.stringify(contenu.restreintes) !== JSON.stringify(envoye.restreintes);
    return new Probleme(412, 'L’enquête a été enregistrée par ailleurs depuis que vous l’avez lue.', {
      regle: 'R2.28',
      membres: {
        version: rang,
        par: garde && (await this.nom(garde.auteur)),
        le: garde?.le ?? null,
        changements: comparer(de(contenu), de(envoye)).map(
          ({ question, libelle, section, avant, apres }) => ({
            ...{ question, libelle, section },
            enregistre: avant,
            envoye: apres,
          }),
        ),
        restreintesChangees: litSaSaisie(contenu, acteur) && change,
      },
    });
  }

  private async nom(auteur: string): Promise<string> {
    const noms = await this.annuaire.lire({ personnes: [lireAuteur(auteur)?.id ?? null] });
    return noms.auteur(auteur).nom;
  }
}

/** The same save sent again, its answer lost. */
function dejaGarde({ garde, contenu: present }: Chantier, contenu: Contenu, acteur: Personne) {
  const sienne = garde?.auteur === auteurDe(acteur);
  return sienne && JSON.stringify(present) === JSON.stringify(contenu) ? garde : null;
}

/** How far the draft is and what it has wrong, as far as its reader may know: of restricted pages, the count alone. */
function bilan(modele: Questionnaire, { reponses, restreintes }: Contenu, sienne: boolean) {
  const toutes = { ...reponses, ...restreintes };
  return {
    progression: progression(modele, toutes),
    aCorriger: fautesDe(modele, sienne ? toutes : reponses, false),
  };
}
