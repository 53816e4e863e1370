import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Client } from '../../src/parcours/client.js';
import { compterFaits, declarerBailleurs } from './soutien/dossiers.js';
import { essais } from './soutien/essai.js';
import { PARCOURS, type Acteurs, type Geste } from './soutien/gestes.js';
import type { Onglet } from './soutien/onglet.js';
import { choisir, cocher, dater, ecrire } from './soutien/saisie.js';
import { monterScene, publierCharteRapide, type Scene } from './soutien/scene.js';

const DELAI = 240_000;
/** A task comes by itself once the procedure has opened it. */
const PROCEDURE_MS = 45_000;
const CODE = 'NPNRU-PARCOURS';
const OPERATION = 'Rénovation du quartier des Palmistes';
const SUIVIE = 'PAR-001';
const DELAISSEE = 'PAR-002';
const COLONNES =
  'reference;programme;operation;commune;nom;prenom;date_naissance;telephone;langue;statut_occupation;anciennete_annees;nombre_personnes;ressources_mensuelles;loyer;charges;aides;typologie;surface;handicap;violences;dalo;numero_unique;communes_souhaitees;typologie_souhaitee;accepte_transitoire';
const FICHIER = [
  COLONNES,
  `${SUIVIE};NPNRU;${CODE};Cayenne;Éboué;Marie-Thérèse;14/03/1961;;créole guyanais;locataire;22;2;1180,50;412,30;65,00;238,00;T3;62,5;non;non;non;;Cayenne;T2;non`,
  `${DELAISSEE};NPNRU;${CODE};Matoury;N’Diaye;Ousmane;1984-07-02;;français;locataire;9;5;1465.00;520.00;48.50;402.75;T3;58.0;non;non;non;;Matoury;T4;non`,
  `PAR-003;NPNRU;${CODE};Atlantide;Sans-Lieu;Personne;1984-07-02;;français;locataire;9;5;1465.00;520.00;48.50;402.75;T3;58.0;non;non;non;;Matoury;T4;non`,
].join('\n');

let scene: Scene;
let pilote: Client;
const essai = essais(() => scene);

beforeAll(async () => {
  scene = await monterScene({ demo: false });
  pilote = await scene.client({ role: 'pilote' });
  await declarerBailleurs(pilote);
  await publierCharteRapide(pilote);
}, 180_000);
afterAll(() => scene?.fermer(), 60_000);

/** The task comes to the inbox of its actor, without any reload, and leads to its form. */
async function ouvrirTache(onglet: Onglet, { qui, tache }: Geste): Promise<void> {
  await onglet.ouvrir('Mes tâches');
  const liens =
    qui === 'Bailleur'
      ? onglet.page
          .getByRole('listitem')
          .filter({ hasText: tache })
          .getByRole('heading')
          .getByRole('link', { name: SUIVIE })
      : onglet.page.getByRole('link', { name: `${tache} , dossier ${SUIVIE}` });
  await liens.waitFor({ timeout: PROCEDURE_MS });
  await liens.click();
  await onglet.page.getByRole('heading', { level: 1 }).waitFor();
}

async function faire(acteurs: Acteurs, geste: Geste): Promise<void> {
  const onglet = acteurs[geste.qui];
  await ouvrirTache(onglet, geste);
  await geste.saisir?.(onglet);
  await onglet.bouton(geste.bouton).click();
  if (geste.qui === 'Bailleur') return onglet.lit('Votre réponse est enregistrée');
  await onglet.page.waitForURL(({ pathname }) => !pathname.includes('/actes/'));
  await onglet.lit(geste.dit ?? `Enregistré : ${geste.bouton}`);
}

describe('de l’import à la clôture, par les pages', () => {
  essai(
    'un ménage est conduit par le pilote, le référent et le bailleur ; celui qu’on délaisse remonte au tableau',
    async (ouvrir) => {
      const acteurs = { Pilote: await ouvrir(), Référent: await ouvrir(), Bailleur: await ouvrir() };
      for (const [role, onglet] of Object.entries(acteurs)) {
        onglet.journal.attendre(412);
        await onglet.entrer(role as keyof Acteurs);
      }
      await declarerOperation(acteurs.Pilote);
      await importer(acteurs.Pilote);
      await publierLogement(acteurs.Bailleur);
      for (const geste of PARCOURS) await faire(acteurs, geste);
      await verifierCloture(acteurs.Référent);
      await verifierTableau(acteurs.Pilote);
    },
    DELAI,
  );
});

async function declarerOperation(onglet: Onglet): Promise<void> {
  await onglet.aller('/operations/nouvelle');
  await ecrire(onglet, 'Code', CODE);
  await choisir(onglet, 'Programme', 'NPNRU');
  await ecrire(onglet, 'Nom', OPERATION);
  await cocher(onglet, 'Communes', 'Cayenne', 'Matoury');
  await onglet.page.getByRole('combobox', { name: /^Version de la charte/ }).fill('accélérée');
  await onglet.page.getByRole('option', { name: /^Charte accélérée/ }).click();
  await dater(onglet, 'Projet défini le');
  await onglet.bouton('Déclarer une opération').click();
  await onglet.titre(OPERATION);
}

async function importer(onglet: Onglet): Promise<void> {
  await onglet.ouvrir('Imports');
  const [choix] = await Promise.all([
    onglet.page.waitForEvent('filechooser'),
    onglet.bouton('Choisir le fichier').click(),
  ]);
  await choix.setFiles({ name: 'menages.csv', mimeType: 'text/csv', buffer: Buffer.from(FICHIER) });
  await onglet.lit(
    /vérifié, rien n’est encore écrit\. 3 lignes lues : 2 dossiers à ouvrir, .*, 1 ligne refusée/,
  );
  const refusee = onglet.page.getByRole('table').getByRole('row').filter({ hasText: 'Commune' });
  expect(await refusee.getByRole('rowheader').innerText()).toBe('4');
  expect(await pilote.tout(`/api/dossiers?operation=${CODE}`)).toEqual([]);
  await onglet.bouton('Ouvrir 2 dossiers').click();
  await onglet.lit('Import terminé');
  await onglet.suivre(`Voir les dossiers : ${OPERATION}`);
  await onglet.lit('Marie-Thérèse Éboué');
}

async function publierLogement(onglet: Onglet): Promise<void> {
  await onglet.aller('/logements/nouveau');
  await ecrire(onglet, 'Référence du bailleur', 'PALM-12');
  await choisir(onglet, 'Nature de l’offre', 'Logement social');
  await choisir(onglet, 'Commune', 'Cayenne');
  await choisir(onglet, 'Hors quartier prioritaire', 'Oui');
  await choisir(onglet, 'Typologie', 'T2');
  await ecrire(onglet, 'Surface', '48');
  await ecrire(onglet, 'Loyer mensuel', '402,35');
  await ecrire(onglet, 'Charges mensuelles', '45');
  await choisir(onglet, 'Accessible aux personnes handicapées', 'Non');
  await dater(onglet, 'Disponible le');
  await onglet.bouton('Publier un logement').click();
  await onglet.lit('Enregistré : Publier un logement');
  await onglet.lit(/402,35\s€/);
}

async function verifierCloture(onglet: Onglet): Promise<void> {
  const dossiers = await pilote.tout<{ id: string; reference: string; statut: string }>(
    `/api/dossiers?operation=${CODE}`,
  );
  const suivi = dossiers.find((d) => d.reference === SUIVIE);
  expect(suivi?.statut).toBe('clos');
  await onglet.aller(`/dossiers/${suivi?.id ?? ''}`);
  await onglet.lit('Dossier clos');
  await onglet.lit('Relogé définitivement');
  expect(await compterFaits(pilote, suivi?.id ?? '', 'EtapeOuverte')).toBe(6);
}

async function verifierTableau(onglet: Onglet): Promise<void> {
  await onglet.ouvrir('Tableau de bord');
  const escalades = onglet.page.getByRole('link', { name: 'Ensemble : 1 dossier escaladé' });
  await escalades.waitFor({ timeout: PROCEDURE_MS });
  await escalades.click();
  await onglet.lit('Ousmane N’Diaye');
  await onglet.lit(/retard/i);
}
