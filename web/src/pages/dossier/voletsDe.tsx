import { Button } from '@mantine/core';
import { differee } from '../../commun/differee.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import type { Vue } from '../../formulaires/agregats.ts';
import { Commissions } from './Commissions.tsx';
import { pressantes, type Dossier } from './dossier.ts';
import { Documents } from './Documents.tsx';
import { EnqueteSociale } from './EnqueteSociale.tsx';
import { Historique } from './Historique.tsx';
import { HorlogeLegale } from './HorlogeLegale.tsx';
import { Installation } from './Installation.tsx';
import { Offres } from './Offres.tsx';
import { Propositions } from './Propositions.tsx';
import { Taches } from './Taches.tsx';
import type { VoletOuvrable } from './Volets.tsx';

const PanneauProcessus = differee('processus', () =>
  import('./processus/PanneauProcessus.tsx').then((m) => m.PanneauProcessus),
);
const OuEnEst = differee('ou-en-est', () => import('./OuEnEst.tsx').then((m) => m.OuEnEst));
const PanneauAccompagnement = differee('accompagnement', () =>
  import('./accompagnement/PanneauAccompagnement.tsx').then((m) => m.PanneauAccompagnement),
);
/** Who knows what goes on with the household. */
const ACCOMPAGNANTS: ReadonlySet<string> = new Set(['referent', 'pilote', 'partenaire']);

/** Who carries the household's journey. */
const conduit = (role: string): boolean => role === 'referent' || role === 'pilote';

interface Lu {
  readonly dossier: Dossier;
  readonly vue: Vue;
  readonly role: string;
}

/** What this role may open of a dossier, in the order of the work; the last shows everything, to search or print. */
export function voletsDe(lu: Lu): readonly VoletOuvrable[] {
  const volets = [agir(lu), logement(lu), accompagnement(lu), documents(lu), historique(lu)].filter(
    (volet) => volet !== null,
  );
  return [...volets, tout(volets)];
}

const agir = ({ dossier, vue, role }: Lu): VoletOuvrable => ({
  cle: 'agir',
  titre: 'À faire',
  contenu: (
    <>
      <section aria-label="Ce que vous pouvez faire" className="sans-impression">
        <ActesPossibles
          adresse={{ agregat: 'dossier', id: dossier.id }}
          possibles={vue.possibles}
          empeches={vue.empeches}
          etape={dossier.etape}
          demandes={pressantes(dossier).flatMap((t) => t.actes)}
        />
      </section>
      <Taches dossier={dossier} />
      {dossier.menage?.fiche !== undefined && role !== 'partenaire' && (
        <EnqueteSociale id={dossier.id} version={dossier.version} />
      )}
    </>
  ),
});

const logement = ({ dossier, vue, role }: Lu): VoletOuvrable => ({
  cle: 'logement',
  titre: 'Logement',
  contenu: (
    <>
      <Commissions dossier={dossier} />
      <Propositions dossier={dossier} />
      {conduit(role) && <HorlogeLegale id={dossier.id} version={dossier.version} />}
      <Installation dossier={dossier} />
      {offrable(dossier, role) && (
        <Offres
          dossier={dossier.id}
          garde={dossier.logementGarde?.logement ?? null}
          proposable={vue.possibles.some((a) => a.acte === 'ProposerLogement')}
        />
      )}
    </>
  ),
});

const accompagnement = ({ dossier, vue, role }: Lu): VoletOuvrable | null =>
  ACCOMPAGNANTS.has(role)
    ? {
        cle: 'accompagnement',
        titre: 'Accompagnement',
        contenu: (
          <PanneauAccompagnement
            dossier={dossier}
            actes={{ adresse: { agregat: 'dossier', id: dossier.id }, possibles: vue.possibles }}
          />
        ),
      }
    : null;

const documents = ({ dossier, role }: Lu): VoletOuvrable | null =>
  dossier.menage?.fiche !== undefined && role !== 'partenaire'
    ? {
        cle: 'documents',
        titre: 'Documents',
        contenu: <Documents id={dossier.id} version={dossier.version} />,
      }
    : null;

const historique = ({ dossier, role }: Lu): VoletOuvrable => ({
  cle: 'historique',
  titre: 'Historique',
  contenu: (
    <>
      <Historique dossier={dossier} />
      {role === 'pilote' && <PanneauProcessus dossier={dossier.id} version={dossier.version} />}
      {conduit(role) && <OuEnEst dossier={dossier} />}
    </>
  ),
});

const tout = (volets: readonly VoletOuvrable[]): VoletOuvrable => ({
  cle: 'tout',
  titre: 'Tout, à imprimer',
  contenu: (
    <>
      <Button variant="default" className="sans-impression" onClick={() => window.print()}>
        Imprimer le dossier
      </Button>
      {volets.map(({ cle, contenu }) => (
        <div key={cle} style={{ display: 'contents' }}>
          {contenu}
        </div>
      ))}
    </>
  ),
});

/** Dwellings are looked for at step 4, by who carries the household's journey. */
const offrable = ({ etape, statut, purge, menage }: Dossier, role: string): boolean =>
  etape === 'rapprochement' && statut !== 'clos' && !purge && menage !== null && conduit(role);
