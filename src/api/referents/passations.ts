import { Inject, Injectable } from '@nestjs/common';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { inconnu } from '../../domaine/referent/connus.js';
import type { PassationEnNombre } from '../../domaine/referent/etat.js';
import { DeciderPassation } from '../../domaine/referent/passations.js';
import type { LigneAPasser } from '../../journal/porte.js';
import { nommerMenages } from '../../vues/menage.js';
import { avancementsEnNombre, compterIssues, lignesPassation } from '../../vues/en-nombre.js';
import { comptesReferents } from '../../vues/portefeuille.js';
import type { DemandeActe } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { lireAuteur } from '../../domaine/noyau/acteur.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';

/** Dossiers handed over in one go by the request itself; the procedure takes over what it leaves. */
const ENSEMBLE = 20;

export interface APasser {
  readonly referent: string;
  readonly lignes: readonly LigneAPasser[];
  /** The handover that it undoes. */
  readonly annule?: string;
}

/** Handovers in number: written down first, then carried out at once as far as the request lives (R3.55, R3.60). */
@Injectable()
export class Passations {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  /** @throws Probleme with the rule that refuses the whole */
  async mener({ referent, lignes, annule }: APasser, envoi: DemandeActe) {
    const { porte, passations } = this.services;
    const { acteur, correlation, ecriture, corps } = envoi;
    const demande = { acteur, cle: ecriture.cle, acte: DeciderPassation.type, corps: { referent, corps } };
    const pris = await porte.uneFois(demande, (passation) => Promise.resolve({ passation }));
    if (!pris.ok) throw problemeDe(pris.refus);
    const { passation } = pris.reponse;
    await passations.inscrire(passation, lignes);
    const dites = lignes.map(({ dossier, de, a }) => ({ dossier, de, a }));
    const decidee = await porte.executer({
      ...{ agregat: 'referent', id: referent, acte: DeciderPassation.type },
      ...{ acteur, correlation, cle: passation, parCleSeule: true },
      corps: { passation, lignes: dites, ...(annule === undefined ? {} : { annule }) },
    });
    if (!decidee.ok) throw problemeDe(decidee.refus);
    const version = decidee.reponse.evenements[0]?.version ?? decidee.reponse.version;
    const ordre = { lot: passation, version, acteur, correlation };
    const dossiers = dites.map((l) => l.dossier).sort();
    for (let i = 0; i < dossiers.length; i += ENSEMBLE)
      await passations.appliquer(ordre, dossiers.slice(i, i + ENSEMBLE));
    return { passation, ...(await this.resultats(passation, acteur, true)) };
  }

  /** What became of each dossier; `toutes`: also those that the reader named without knowing them. */
  async resultats(passation: string, regard: Personne, toutes = false) {
    const { vues } = this.services;
    const lignes = await lignesPassation(vues, passation, { regard, toutes });
    const connus = lignes.filter((l) => l.reference !== null).map((l) => l.dossier);
    const [menages, noms] = await Promise.all([
      nommerMenages(vues, connus),
      this.annuaire.lire({ personnes: lignes.flatMap((l) => [l.a, l.de]) }),
    ]);
    return {
      ...compterIssues(lignes),
      resultats: lignes.map((l) => ({
        ...{ dossier: l.dossier, reference: l.reference, menage: menages.get(l.dossier) ?? null },
        ...{ de: l.de, nomDe: noms.personne(l.de, 'referent'), a: l.a, nomA: noms.personne(l.a, 'referent') },
        ...{ fait: l.issue === 'faite', issue: l.issue, regle: l.regle, motif: l.motif },
      })),
    };
  }

  /** The last one first. */
  async lister(referent: string, regard: Personne) {
    const passations = await this.decidees(referent);
    const ids = passations.map((p) => p.id);
    const [avancements, noms] = await Promise.all([
      avancementsEnNombre(this.services.vues, 'passation', ids, regard),
      this.annuaire.lire({ personnes: passations.map((p) => lireAuteur(p.auteur)?.id ?? null) }),
    ]);
    return passations
      .map((p) => {
        const {
          nombre = 0,
          faits = 0,
          refuses = 0,
          restants = 0,
        } = avancements.find((a) => a.lot === p.id) ?? {};
        return {
          ...{ id: p.id, decideeLe: p.fait.le, auteur: noms.auteur(p.auteur).nom },
          ...{ nombre, faits, refuses, restants, terminee: restants === 0 || p.annulee !== null },
          ...{ annule: p.annule, annuleeLe: p.annulee?.le ?? null },
        };
      })
      .reverse();
  }

  /** @throws Probleme 404 */
  async une(referent: string, id: string): Promise<PassationEnNombre> {
    const trouvee = (await this.decidees(referent)).find((p) => p.id === id);
    if (!trouvee) throw introuvable();
    return trouvee;
  }

  /** @throws Probleme 422 on the first who is not a référent that the service knows */
  async exigerReferents(nommes: readonly (readonly [string, string])[]): Promise<void> {
    const connus = await comptesReferents(this.services.vues);
    const autre = nommes.find(([, id]) => !connus.includes(id));
    if (autre) throw problemeDe(inconnu(autre[0]));
  }

  private async decidees(referent: string): Promise<readonly PassationEnNombre[]> {
    return (await this.services.histoire.lireEtat('referent', referent))?.etat.passations ?? [];
  }
}
