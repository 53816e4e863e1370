import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ETAPES } from '../../domaine/charte/etapes.js';
import { TransmettreReferent } from '../../domaine/dossier/etapes/vie/transmettre-referent.js';
import {
  facultatif,
  liste,
  note,
  objet,
  reference,
  texte,
  type Valeurs,
} from '../../domaine/noyau/champs.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { repartir } from '../../domaine/regles/charge.js';
import { Pour } from '../../identite/acces.js';
import { estIdentifiant } from '../../identite/jetons.js';
import { listerDossiers } from '../../vues/liste-dossiers.js';
import { comptesReferents } from '../../vues/portefeuille.js';
import { valider } from '../dto/valider.js';
import { filtreDe } from '../dossiers/filtres.js';
import { Envoi, Lecture, type DemandeActe, type DemandeLecture } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { Corps } from '../requete/corps.js';
import { uuid } from '../requete/identifiants.js';
import { Referents } from './referents.js';
import { PASSATION, REPARTITION } from './schemas.js';

const LIGNES_MAX = 200;
const RUBRIQUE = 'Référents';
const CHEMIN = { id: 'Identifiant du référent dont les dossiers changent de main' };
const CHAMPS_REPARTITION = {
  vers: liste('Vers ces référents', reference('Référent', 'personne'), 20, { min: 1 }),
  dossiers: facultatif(liste('Dossiers', reference('Dossier', 'dossier'), LIGNES_MAX, { min: 1 })),
};
const CHAMPS_PASSATION = {
  motif: texte('Motif'),
  note: note('Note de passation', { aide: 'Commune aux dossiers dont la ligne n’en dit pas une autre' }),
  lignes: liste(
    'Dossiers',
    objet('Dossier', {
      dossier: reference('Dossier', 'dossier'),
      a: reference('Nouveau référent', 'personne'),
      note: facultatif(note('Note de passation de ce dossier')),
    }),
    LIGNES_MAX,
    { min: 1 },
  ),
};
const DOSSIER = '7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3';
const EXEMPLES = {
  repartition: { vers: ['referent-demo-2'] },
  passation: {
    motif: 'Départ du référent',
    note: 'Les ménages sont prévenus ; les pièces sont au dossier.',
    lignes: [{ dossier: DOSSIER, a: 'referent-demo-2' }],
  },
};
type Passation = Valeurs<typeof CHAMPS_PASSATION>;

/** Many households change hands at once: each by its own act, with its own result (R3.55). */
@Controller('api/referents')
export class PassationsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Referents) private readonly referents: Referents,
  ) {}

  @Post(':id/repartition')
  @HttpCode(200)
  @Pour('pilote')
  @Doc({
    resume: 'Proposer un partage des dossiers d’un référent entre d’autres',
    description:
      'Le plus lourd d’abord, à qui porte le moins ; rien n’est écrit (R3.55). Sans dossiers nommés, tout le portefeuille.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    corps: { ...schemaChamps(CHAMPS_REPARTITION), examples: [EXEMPLES.repartition] },
    reponse: REPARTITION,
  })
  async partager(@Param('id') id: string, @Corps() corps: unknown, @Lecture() { acteur }: DemandeLecture) {
    if (!estIdentifiant(id)) throw introuvable();
    const { vers, dossiers } = valider(CHAMPS_REPARTITION, corps) as Valeurs<typeof CHAMPS_REPARTITION>;
    await this.exigerReferents(vers.map((v, i) => [`vers[${i}]`, v] as const));
    if (vers.includes(id))
      throw problemeDe(refuser('R3.55', 'Ce référent porte déjà ces dossiers.', 'invalide', 'vers'));
    const filtre = { ...filtreDe({}, acteur), referent: id, ouverts: true, limite: LIGNES_MAX };
    const { elements } = await listerDossiers(this.services.vues, filtre);
    const choisis = elements.filter((d) => dossiers === undefined || dossiers.includes(d.id));
    const [tous, regles, noms] = await Promise.all([
      this.referents.lister(acteur),
      this.referents.regles(),
      this.annuaire.lire({ personnes: vers }),
    ]);
    const charges = vers.map((v) => ({ id: v, charge: tous.find((r) => r.id === v)?.charge ?? 0 }));
    const parId = new Map(choisis.map((d) => [d.id, d]));
    const aPartager = choisis.map((d) => ({
      dossier: d.id,
      etape: ETAPES.find((e) => e === d.etape) ?? ('concertation' as const),
    }));
    return {
      elements: repartir(aPartager, charges, regles).map(({ dossier, a }) => ({
        ...{ dossier, a },
        reference: parId.get(dossier)?.reference ?? '',
        etape: parId.get(dossier)?.etape ?? '',
        nomA: noms.personne(a, 'referent'),
      })),
    };
  }

  @Post(':id/passation')
  @HttpCode(200)
  @Pour('pilote')
  @Doc({
    resume: 'Passer le relais de plusieurs dossiers',
    description:
      'Un résultat par dossier, avec la règle qui refuse. Renvoyer la même demande avec la même clé reprend où elle s’est arrêtée : ce qui est fait ne se refait pas, ce qui fut refusé est essayé de nouveau (R3.55).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: { ...schemaChamps(CHAMPS_PASSATION), examples: [EXEMPLES.passation] },
    reponse: PASSATION,
  })
  async passer(@Param('id') id: string, @Envoi() envoi: DemandeActe) {
    if (!estIdentifiant(id)) throw introuvable();
    const { motif, note: commune, lignes } = valider(CHAMPS_PASSATION, envoi.corps) as Passation;
    await this.exigerReferents(lignes.map((l, i) => [`lignes[${i}].a`, l.a] as const));
    const double = lignes.findIndex((l, i) => lignes.findIndex((m) => m.dossier === l.dossier) < i);
    if (double >= 0)
      throw problemeDe(
        refuser('R3.55', 'Ce dossier est dit deux fois.', 'invalide', `lignes[${double}].dossier`),
      );
    const { acteur, correlation, ecriture } = envoi;
    const issues = await this.services.porte.executerLot(
      lignes.map(({ dossier, a, note: propre }) => ({
        ...{ agregat: 'dossier' as const, id: uuid(dossier), acte: TransmettreReferent.type },
        corps: { a, motif, note: propre ?? commune, de: id },
        ...{ acteur, correlation, cle: `${ecriture.cle}:${dossier}` },
      })),
    );
    const noms = await this.annuaire.lire({ personnes: lignes.map((l) => l.a) });
    const resultats = lignes.map(({ dossier, a }, rang) => {
      const issue = issues[rang];
      const refus = issue && !issue.ok ? issue.refus : null;
      return {
        ...{ dossier, a, nomA: noms.personne(a, 'referent'), fait: issue?.ok === true },
        ...{ regle: refus?.regle ?? null, motif: refus?.motif ?? null },
      };
    });
    const faits = resultats.filter((r) => r.fait).length;
    return { faits, refuses: resultats.length - faits, resultats };
  }

  /** @throws Probleme 422 on the first who is not a référent that the service knows */
  private async exigerReferents(nommes: readonly (readonly [string, string])[]): Promise<void> {
    const connus = await comptesReferents(this.services.vues);
    const inconnu = nommes.find(([, id]) => !connus.includes(id));
    if (inconnu)
      throw problemeDe(
        refuser('R3.52', 'Cette personne n’est pas un référent connu du service.', 'invalide', inconnu[0]),
      );
  }
}
