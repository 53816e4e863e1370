import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { facultatif, liste, reference, texte } from '../../domaine/noyau/champs.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { dossiersConnus } from '../../vues/dossier.js';
import { nommerMenages } from '../../vues/menage.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { logementsCaches } from '../../vues/protection.js';
import { sansCaches } from '../commissions/acces.js';
import { valider } from '../dto/valider.js';
import { Guichet } from '../guichet/guichet.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { problemeDe } from '../problemes/probleme.js';
import { Corps } from '../requete/corps.js';
import { uuid } from '../requete/identifiants.js';
import { Affectations, AFFECTATION_MAX } from './affectations.js';
import { reponseAffectation } from './ligne-affectation.js';
import { AFFECTATION } from './schema-affectation.js';

const CHAMPS = {
  dossiers: facultatif(liste('Ménages', reference('Ménage', 'dossier'), AFFECTATION_MAX, { min: 1 })),
  commission: facultatif(
    texte('Commission : ses ménages à décider, et les logements de son ordre du jour', { max: 36 }),
  ),
  logements: facultatif(liste('Logements', reference('Logement', 'logement'), AFFECTATION_MAX, { min: 1 })),
};
interface Demande {
  readonly dossiers?: readonly string[];
  readonly commission?: string;
  readonly logements?: readonly string[];
}

type Perimetre = Pick<Demande, 'dossiers' | 'logements'>;

/** @throws Probleme 422 on the first that is not known */
function exigerConnus(
  champ: string,
  demandes: readonly string[],
  connus: ReadonlySet<string>,
  dit: string,
): void {
  const rang = demandes.findIndex((id) => !connus.has(id));
  if (rang >= 0) throw problemeDe(refuser('R4.39', dit, 'invalide', `${champ}[${rang}]`));
}

@Controller('api/rapprochements')
export class AffectationController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Affectations) private readonly affectations: Affectations,
  ) {}

  @Post('affectation')
  @HttpCode(200)
  @Pour('pilote')
  @Doc({
    resume: 'Proposer la meilleure affectation entre des ménages et des logements',
    description: `Calculée exactement, à côté de celle par ordre de priorité ; rien n’est écrit : c’est une proposition aux personnes (R4.39). Sans ménages ni commission, tous ceux qui attendent ; sans logements, tous ceux qui sont libres ; ${AFFECTATION_MAX} au plus de chaque.`,
    rubrique: 'Rapprochement',
    corps: { ...schemaChamps(CHAMPS), examples: [{}] },
    reponse: AFFECTATION,
  })
  async proposer(@Appelant() acteur: Personne, @Corps() corps: unknown) {
    const demande = valider(CHAMPS, corps) as Demande;
    const { dossiers, logements: ids } = await this.perimetre(demande, acteur);
    const proposition = await this.affectations.proposer(
      { regard: acteur, menages: 'tous', dossiers },
      { regard: acteur, ids, libres: true },
    );
    const { vues } = this.services;
    const [menages, logements] = await Promise.all([
      nommerMenages(
        vues,
        proposition.demandes.map(({ demande: d }) => d.dossier),
      ),
      nommerLogements(
        vues,
        proposition.logements.map((l) => l.id),
      ),
    ]);
    return reponseAffectation(proposition, { menages, logements, demandes: dossiers });
  }

  /** The households and dwellings of a commission's agenda, or those named; undefined = all. */
  private async perimetre(
    { dossiers, commission, logements }: Demande,
    acteur: Personne,
  ): Promise<Perimetre> {
    if (dossiers && commission)
      throw problemeDe(refuser('R4.39', 'Donnez des ménages, ou une commission.', 'invalide', 'commission'));
    const { vues } = this.services;
    if (dossiers)
      exigerConnus(
        'dossiers',
        dossiers,
        await dossiersConnus(vues, dossiers, acteur),
        'Ce ménage est inconnu.',
      );
    if (logements) {
      const caches = await logementsCaches(vues, logements, acteur);
      const nommes = [...(await nommerLogements(vues, logements)).keys()];
      const connus = new Set(nommes.filter((id) => !caches.has(id)));
      exigerConnus('logements', logements, connus, 'Ce logement n’est pas au guichet unique.');
    }
    if (!commission) return { dossiers, logements };
    const { etat } = await this.guichet.lire('commission', uuid(commission));
    const { lignes } = await sansCaches(vues, etat, acteur);
    const inscrits = [...new Set(lignes.flatMap((l) => l.logements))];
    return {
      dossiers: lignes.filter((l) => l.decision === null).map((l) => l.dossier),
      logements: logements ?? (inscrits.length > 0 ? inscrits : undefined),
    };
  }
}
