import { Inject, Injectable } from '@nestjs/common';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { estObjet } from '../../domaine/noyau/objet.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { dossiersConnus } from '../../vues/dossier.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { nommerOrganisations } from '../../vues/organisation.js';
import { SERVICES, type Services } from '../ports.js';
import { problemeDe } from '../problemes/probleme.js';
import { adressesDossiers } from '../requete/adresses-dossiers.js';

type Objet = Readonly<Record<string, unknown>>;
/** Something that a body points at, and where. */
interface Citation {
  readonly champ: string;
  readonly cible: string;
}

const listeDe = (corps: Objet, nom: string): readonly unknown[] => {
  const liste = corps[nom];
  return Array.isArray(liste) ? liste : [];
};
const textes = (corps: Objet, nom: string): Citation[] =>
  listeDe(corps, nom).flatMap((v, i) => (typeof v === 'string' ? [{ champ: `${nom}[${i}]`, cible: v }] : []));
const membres = (corps: Objet, nom: string, cle: string): Citation[] =>
  listeDe(corps, nom).flatMap((v, i) => {
    const cible = estObjet(v) ? v[cle] : undefined;
    return typeof cible === 'string' && cible !== '' ? [{ champ: `${nom}[${i}].${cle}`, cible }] : [];
  });

/** What the acts of an operation cite must exist: an act reads one stream of a kind, and they cite many. */
@Injectable()
export class Citations {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** @throws Probleme 422 naming the first unknown dossier, organisation or dwelling */
  async verifier(operation: string, corps: unknown, acteur: Personne): Promise<void> {
    if (!estObjet(corps)) return;
    await this.exigerDossiers(operation, textes(corps, 'menages'), acteur);
    const nommee = typeof corps['organisation'] === 'string' && corps['organisation'] !== '';
    await this.exigerOrganisations([
      ...membres(corps, 'associes', 'organisation'),
      ...membres(corps, 'parties', 'organisation'),
      ...(nommee ? [{ champ: 'organisation', cible: String(corps['organisation']) }] : []),
    ]);
    await this.exigerLogements(membres(corps, 'logements', 'logement'));
  }

  private async exigerDossiers(
    operation: string,
    citations: readonly Citation[],
    acteur: Personne,
  ): Promise<void> {
    const { vues } = this.services;
    const references = citations.map((c) => c.cible);
    const adresses = await adressesDossiers(vues, operation, references, acteur);
    const id = ({ cible }: Citation) => adresses.get(cible) ?? '';
    const connus = await dossiersConnus(vues, citations.map(id), acteur);
    const inconnu = citations.find((c) => !connus.has(id(c)));
    if (inconnu)
      throw problemeDe(
        refuser(
          'R1.9',
          `« ${inconnu.cible.slice(0, 60)} » n’est la référence d’aucun dossier de l’opération.`,
          'invalide',
          inconnu.champ,
        ),
      );
  }

  private async exigerOrganisations(citations: readonly Citation[]): Promise<void> {
    const connues = await nommerOrganisations(
      this.services.vues,
      citations.map((c) => c.cible),
    );
    const inconnue = citations.find((c) => !connues.has(c.cible));
    if (inconnue)
      throw problemeDe(
        refuser('R0.23', 'Cette organisation n’est pas déclarée.', 'invalide', inconnue.champ),
      );
  }

  private async exigerLogements(citations: readonly Citation[]): Promise<void> {
    const connus = await nommerLogements(
      this.services.vues,
      citations.map((c) => c.cible),
    );
    const inconnu = citations.find((c) => !connus.has(c.cible));
    if (inconnu)
      throw problemeDe(
        refuser('R4.12', 'Ce logement n’est pas au guichet unique.', 'invalide', inconnu.champ),
      );
  }
}
