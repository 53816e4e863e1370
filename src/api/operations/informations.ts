import { Inject, Injectable } from '@nestjs/common';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { auteurDe, lireAuteur } from '../../domaine/noyau/acteur.js';
import { NATURES_ACTION, type InformationEnNombre } from '../../domaine/operation/concertation/etat.js';
import {
  arretee,
  citeDeuxFois,
  DeciderInformation,
} from '../../domaine/operation/concertation/informations.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { avancementsEnNombre, compterIssues, lignesInformation } from '../../vues/en-nombre.js';
import { nommerMenages } from '../../vues/menage.js';
import { menagesNommables } from '../../vues/nommables.js';
import type { DemandeActe } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { adressesDossiers } from '../requete/adresses-dossiers.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Citations } from './citations.js';
import { InformationsVaines } from './informations-vaines.js';
import type { CorpsInformations } from './schemas-informations.js';

/** Households informed in one go by the request itself; the procedure takes over what it leaves. */
const ENSEMBLE = 20;

/** Informations in number: written down first, then carried out at once as far as the request lives (R1.15, R1.30). */
@Injectable()
export class Informations {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Citations) private readonly citations: Citations,
    @Inject(InformationsVaines) private readonly vaines: InformationsVaines,
  ) {}

  /** @throws Probleme with the rule that refuses the whole */
  async mener(operation: string, corps: CorpsInformations, envoi: DemandeActe) {
    const { porte, informations, vues } = this.services;
    const { acteur, correlation, ecriture } = envoi;
    const references = corps.menages.map((m) => m.reference);
    const double = citeDeuxFois(references);
    if (double) throw problemeDe(double);
    const action = { ...corps.action, menages: references };
    await this.citations.verifier(operation, action, acteur);
    const demande = { acteur, cle: ecriture.cle, acte: DeciderInformation.type, corps: { operation, corps } };
    const adresses = await adressesDossiers(vues, operation, references, acteur);
    const lignes = corps.menages.map(({ reference, ...propre }) => ({
      dossier: adresses.get(reference) ?? '',
      mot: { le: corps.action.le, corps: { ...corps.information, ...propre } },
    }));
    const pris = await porte.uneFois(demande, (information) => Promise.resolve({ information }));
    if (!pris.ok) throw problemeDe(pris.refus);
    const { information } = pris.reponse;
    const vains = await this.vaines.refusDe(operation, information, { lignes, references, acteur });
    if (vains) throw problemeDe(vains);
    await informations.inscrire(information, lignes);
    const dossiers = lignes.map((l) => l.dossier);
    const decidee = await porte.executer({
      ...{ agregat: 'operation', id: operation, acte: DeciderInformation.type },
      ...{ acteur, correlation, cle: information, parCleSeule: true },
      corps: { information, action, dossiers },
    });
    if (!decidee.ok) throw problemeDe(decidee.refus);
    const { evenements, version } = decidee.reponse;
    const ordre = { lot: information, version: evenements.at(-1)?.version ?? version, acteur, correlation };
    const ordonnes = [...dossiers].sort();
    for (let i = 0; i < ordonnes.length; i += ENSEMBLE)
      await informations.appliquer(ordre, ordonnes.slice(i, i + ENSEMBLE));
    return this.suivre(operation, information, acteur);
  }

  /** What became of each household that the reader may know. @throws Probleme 404 */
  async suivre(operation: string, id: string, regard: Personne) {
    const etat = await this.operation(operation);
    const information = etat?.informations.find((i) => i.id === id);
    if (!etat || !information) throw introuvable();
    const { vues } = this.services;
    const lignes = await lignesInformation(vues, id, { regard });
    const dossiers = lignes.map((l) => l.dossier);
    const menages = await nommerMenages(vues, [
      ...(await menagesNommables(vues, menagesVus(regard), dossiers)),
    ]);
    const { faits: informes, ...comptes } = compterIssues(lignes);
    return {
      ...{ operation, information: id, ...deLAction(etat, information), informes, ...comptes },
      relancable: regard.role === 'pilote' || information.auteur === auteurDe(regard),
      resultats: lignes.map(({ dossier, reference, issue, regle, motif }) => ({
        ...{ dossier, reference, menage: menages.get(dossier) ?? null, fait: issue === 'faite' },
        ...{ issue, regle, motif },
      })),
    };
  }

  /** The last one first; those of which the reader may know no household are not there. @throws Probleme 404 */
  async lister(operation: string, regard: Personne) {
    const etat = await this.operation(operation);
    if (!etat) throw introuvable();
    const { informations } = etat;
    const [avancements, noms] = await Promise.all([
      avancementsEnNombre(
        this.services.vues,
        'information',
        informations.map((i) => i.id),
        regard,
      ),
      this.annuaire.lire({ personnes: informations.map((i) => lireAuteur(i.auteur)?.id ?? null) }),
    ]);
    return informations
      .flatMap((i) => {
        const lu = avancements.find((a) => a.lot === i.id);
        if (!lu) return [];
        const { nombre, faits: informes, refuses, restants } = lu;
        const action = deLAction(etat, i);
        const auteur = noms.auteur(i.auteur).nom;
        return [
          {
            ...{ id: i.id, decideeLe: i.fait.le, auteur, nombre, ...action, informes, refuses, restants },
            terminee: restants === 0 || action.arretee,
          },
        ];
      })
      .reverse();
  }

  private async operation(code: string): Promise<EtatOperation | null> {
    return (await this.services.histoire.lireEtat('operation', code))?.etat ?? null;
  }
}

/** The action that informs them, as it stands. */
function deLAction(etat: EtatOperation, information: InformationEnNombre) {
  const action = etat.actions.find((a) => a.id === information.action);
  if (!action) throw new Error('Information sans action.');
  const { nature, le: actionLe } = action;
  return { nature, libelleNature: NATURES_ACTION[nature], actionLe, arretee: arretee(etat, information) };
}
