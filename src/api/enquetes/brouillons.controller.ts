import { Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { TerminerEnquete } from '../../domaine/dossier/etapes/enquete-sociale/terminer-enquete.js';
import { auteurDe, type Personne } from '../../domaine/noyau/acteur.js';
import { entier, facultatif } from '../../domaine/noyau/champs.js';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { incoherences } from '../../domaine/questionnaire/coherence.js';
import { comparer } from '../../domaine/questionnaire/comparer.js';
import type { ErreurReponse } from '../../domaine/questionnaire/formes.js';
import { partager, questionsDe, type Questionnaire } from '../../domaine/questionnaire/modele.js';
import { progression } from '../../domaine/questionnaire/progression.js';
import { Pour } from '../../identite/acces.js';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import { Actes } from '../actes/actes.js';
import { avecDate } from '../actes/lecture-acte.js';
import { valider } from '../dto/valider.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { Probleme, problemeDe, requeteInvalide } from '../problemes/probleme.js';
import { corpsDe } from '../requete/corps.js';
import { versionAttendue } from '../requete/entetes.js';
import { uuid } from '../requete/identifiants.js';
import { parametresDe } from '../requete/parametres.js';
import { fautesDe, fusionner, lireContenu, lireSaisie, litSaSaisie, type Contenu } from './brouillon.js';
import { DossiersEnquetes, type Chantier } from './dossiers-enquetes.js';
import { reponsesPosees } from './moteur.js';
import { BROUILLON, BROUILLON_GARDE, libre } from './schemas.js';

const RUBRIQUE = 'Enquête sociale';
const CHEMIN = { id: 'Identifiant du dossier' };
const { par, relais } = TerminerEnquete.champs;
const CHAMPS_FIN = avecDate({
  par,
  relais,
  brouillon: facultatif(entier('Version du brouillon', 1, 1_000_000)),
});
const MANQUANT = new Probleme(
  409,
  'Rien n’est enregistré : remplissez le questionnaire avant de le terminer.',
  {
    regle: 'R2.28',
  },
);

/** The survey in the making: saved by parts, taken up again anywhere, finished whole. */
@Controller('api/dossiers')
export class BrouillonsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(DossiersEnquetes) private readonly enquetes: DossiersEnquetes,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Actes) private readonly actes: Actes,
  ) {}

  @Get(':id/enquete/brouillon')
  @Pour('referent', 'pilote', 'partenaire')
  @Doc({
    resume: 'Lire le brouillon de l’enquête sociale',
    description:
      'Ce qui est enregistré, ou de quoi commencer : l’enquête renvoyée avec ses remarques, ou ce que le dossier sait. Les réponses restreintes ne sont rendues qu’à qui les a saisies ; aux autres, sur motif déclaré (R8.6).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    reponse: BROUILLON,
  })
  async lire(@Param('id') id: string, @Lecture() { acteur, reponse }: DemandeLecture) {
    const chantier = await this.enquetes.chantier(uuid(id), acteur);
    const { contenu, modele, garde, rang, refus, questionnaire, enquetes } = chantier;
    const derniere = enquetes.at(-1);
    const sienne = litSaSaisie(contenu, acteur);
    reponse.setHeader('etag', `"${rang}"`);
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

  @Put(':id/enquete/brouillon')
  @Pour('referent', 'partenaire')
  @Doc({
    resume: 'Enregistrer le brouillon de l’enquête sociale',
    description:
      'En-tête `If-Match` : la version lue (0 la première fois). Une autre saisie entre-temps : 412, qui dit ce qu’elle a changé. Des réponses fausses ou incomplètes sont gardées et signalées (R2.28). `restreintes` absent : celles déjà saisies restent.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    corps: {
      type: 'object',
      properties: { reponses: libre, restreintes: libre },
      required: ['reponses'],
      additionalProperties: false,
      examples: [{ reponses: { nombrePersonnes: 3, projet: 'location' }, restreintes: { handicap: false } }],
    },
    reponse: BROUILLON_GARDE,
  })
  async garder(@Param('id') id: string, @Liste() { http, acteur, reponse }: DemandeListe) {
    parametresDe(http.query, []);
    const attendue = versionAttendue(http);
    if (attendue === undefined)
      throw requeteInvalide('L’en-tête If-Match est obligatoire : la version lue, 0 la première fois.', [
        { champ: 'If-Match', motif: 'est obligatoire' },
      ]);
    const chantier = await this.enquetes.chantier(uuid(id), acteur);
    if (chantier.refus) throw problemeDe(chantier.refus);
    const saisie = lireSaisie(corpsDe(http));
    const { modele, questionnaire, rang, lu } = chantier;
    const contenu = fusionner(chantier.contenu, saisie, modele, acteur);
    const deja = rang !== attendue && this.dejaGarde(chantier, contenu, acteur);
    const garde =
      deja ||
      (rang === attendue &&
        (await this.services.brouillons.garder(id, attendue, {
          apres: lu.etat.enquete.faite?.version ?? 0,
          questionnaire,
          auteur: auteurDe(acteur),
          organisation: acteur.organisation ?? null,
          contenu: JSON.stringify(contenu),
        })));
    if (!garde) throw await this.perime(id, contenu, acteur);
    reponse.setHeader('etag', `"${garde.version}"`);
    return {
      version: garde.version,
      par: await this.nom(auteurDe(acteur)),
      le: garde.le,
      ...bilan(modele, contenu, litSaSaisie(contenu, acteur)),
    };
  }

  @Post(':id/enquete/terminer')
  @HttpCode(200)
  @Pour('referent', 'partenaire')
  @Doc({
    resume: 'Terminer l’enquête sociale à partir du brouillon',
    description:
      'Le service vérifie le tout avec le modèle du questionnaire ; une faute et rien n’est enregistré, chaque question fautive est dite (R2.22, R2.23). Un partenaire termine comme relais : sa structure est consignée (R2.24).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: { ...schemaChamps(CHAMPS_FIN), examples: [{ par: 'referent', brouillon: 4 }] },
    reponse: ACTE_FAIT,
  })
  async terminer(@Param('id') id: string, @Envoi() envoi: DemandeActe) {
    const { brouillon, ...fin } = valider(CHAMPS_FIN, envoi.corps);
    const chantier = await this.enquetes.chantier(uuid(id), envoi.acteur);
    const garde = chantier.garde ?? (chantier.refus ? await this.services.brouillons.lire(id) : null);
    if (!garde) throw chantier.refus ? problemeDe(chantier.refus) : MANQUANT;
    const contenu = lireContenu(garde);
    if (brouillon !== undefined && brouillon !== garde.version)
      throw await this.perime(id, contenu, envoi.acteur);
    const jour = dateCayenne(
      typeof fin['survenuLe'] === 'string' ? fin['survenuLe'] : new Date().toISOString(),
    );
    const { modele } = chantier;
    const toutes = reponsesPosees(modele, { ...contenu.reponses, ...contenu.restreintes });
    exigerSansFaute(modele, [
      ...fautesDe(modele, { ...contenu.reponses, ...contenu.restreintes }, true),
      ...incoherences(toutes, jour),
    ]);
    const { reponses, restreintes } = partager(modele, toutes);
    const corps = {
      ...fin,
      questionnaire: garde.questionnaire,
      reponses: JSON.stringify(reponses),
      restreintes: JSON.stringify(restreintes),
    };
    return this.actes.faire({ ...envoi, agregat: 'dossier', id, acte: TerminerEnquete, corps });
  }

  /** The same save sent again, its answer lost. */
  private dejaGarde({ garde, contenu: present }: Chantier, contenu: Contenu, acteur: Personne) {
    return garde !== null &&
      garde.auteur === auteurDe(acteur) &&
      JSON.stringify(present) === JSON.stringify(contenu)
      ? garde
      : false;
  }

  /** Another save came first: who, when, and what differs from what was sent (R2.28). */
  private async perime(id: string, envoye: Contenu, acteur: Personne): Promise<Probleme> {
    const { garde, rang, contenu, modele } = await this.enquetes.chantier(id, acteur);
    const de = (c: Contenu) => ({ modele, reponses: c.reponses });
    const sienne = litSaSaisie(contenu, acteur);
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
        restreintesChangees: sienne && change,
      },
    });
  }

  private async nom(auteur: string): Promise<string> {
    const noms = await this.annuaire.lire({ personnes: [lireAuteur(auteur)?.id ?? null] });
    return noms.auteur(auteur).nom;
  }
}

/** How far the draft is and what it has wrong, as far as its reader may know: of restricted pages, the count alone. */
function bilan(modele: Questionnaire, { reponses, restreintes }: Contenu, sienne: boolean) {
  const toutes = { ...reponses, ...restreintes };
  return {
    progression: progression(modele, toutes),
    aCorriger: fautesDe(modele, sienne ? toutes : reponses, false),
  };
}

/** @throws Probleme 422, every faulty question named */
function exigerSansFaute(modele: Questionnaire, fautes: readonly ErreurReponse[]): void {
  const uniques = fautes.filter((f, rang) => fautes.findIndex((g) => g.question === f.question) === rang);
  const [premiere] = uniques;
  if (!premiere) return;
  const titre = questionsDe(modele).find((q) => q.name === premiere.question.split(/[.[]/)[0])?.title;
  throw new Probleme(422, `L’enquête n’est pas complète. ${titre ?? premiere.question} : ${premiere.motif}`, {
    regle: 'R2.22',
    champ: premiere.question,
    erreurs: uniques.map(({ question, motif }) => ({ champ: question, motif })),
  });
}
