import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ROLES, type Role } from '../../domaine/noyau/acteur.js';
import { PourTous } from '../../identite/acces.js';
import type { Repere } from '../../vues/references.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { nomme, objet, page, parmi, texte } from '../openapi/schemas.js';
import { introuvable } from '../problemes/probleme.js';
import { parametresDe, parmi as parmiLes, refuser } from '../requete/parametres.js';
import { GENRES, References } from './references.js';

const RUBRIQUE = 'Références';
const NOMS_ROLES = Object.keys(ROLES) as Role[];
const LIMITE_MAX = 50;
const LIMITE = 20;
const REPERE = nomme('Repere', objet({ id: texte, libelle: texte, detail: texte }));
const REQUETE = {
  recherche: { ...texte, maxLength: 100, description: 'À l’accent et à la lettre près' },
  role: { ...parmi(NOMS_ROLES), description: 'Pour une personne' },
  limite: { type: 'integer', minimum: 1, maximum: LIMITE_MAX, default: LIMITE },
};
const CHEMIN = { genre: `Genre : ${GENRES.join(', ')}` };

/** @throws Probleme 400 */
function limiteDe(texte = String(LIMITE)): number {
  if (!/^\d{1,2}$/.test(texte) || Number(texte) < 1 || Number(texte) > LIMITE_MAX)
    throw refuser('limite', `doit être un entier de 1 à ${LIMITE_MAX}`);
  return Number(texte);
}

/** What the fields of a form point at: found by search, named by id. */
@Controller('api/references')
export class ReferencesController {
  constructor(@Inject(References) private readonly references: References) {}

  @Get(':genre')
  @PourTous()
  @Doc({
    resume: 'Chercher ce qu’un champ peut désigner',
    description: 'Ce que l’appelant peut connaître et choisir, du plus proche au plus lointain.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    requete: REQUETE,
    reponse: page(REPERE),
  })
  async chercher(@Param('genre') genre: string, @Liste() { http, acteur }: DemandeListe) {
    const parametres = parametresDe(http.query, Object.keys(REQUETE));
    const { recherche, limite } = parametres;
    if (recherche !== undefined && recherche.length > 100)
      throw refuser('recherche', 'tient en 100 caractères');
    const demande = { recherche, limite: limiteDe(limite), role: parmiLes(parametres, 'role', NOMS_ROLES) };
    return { elements: await this.references.chercher(genre, demande, acteur) };
  }

  @Get(':genre/:id')
  @PourTous()
  @Doc({
    resume: 'Nommer ce qu’un champ désigne',
    rubrique: RUBRIQUE,
    chemin: { ...CHEMIN, id: 'Identifiant' },
    reponse: REPERE,
  })
  async nommer(
    @Param('genre') genre: string,
    @Param('id') id: string,
    @Lecture() { acteur }: DemandeLecture,
  ): Promise<Repere> {
    const [trouve] = await this.references.chercher(genre, { id, limite: 1 }, acteur);
    if (!trouve) throw introuvable();
    return trouve;
  }
}
