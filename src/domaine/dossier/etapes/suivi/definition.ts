import { CONTACTS } from '../../../charte/taches.js';
import { unique, type DefinitionEtape } from '../definition.js';
import { DEMENAGEMENT } from '../demenagement/definition.js';

export const SUIVI: DefinitionEtape = {
  etape: 'suivi',
  defait: [...CONTACTS, 'bilan'],
  accomplie: ({ faits }) => faits['bilan'] ?? null,
  devoirs: [
    ...CONTACTS.map((code) => ({
      code,
      dus: unique((etat) =>
        etat.faits['bilan'] || etat.faits[code] || !DEMENAGEMENT.accomplie(etat)
          ? null
          : (etat.faits['demenagement'] ?? null),
      ),
      accompliPar: ['ContactRealise' as const],
      actes: ['RealiserContact'],
      champs: () => ({ contact: code }),
      courtDuFait: true as const,
    })),
    {
      code: 'etablir-bilan',
      dus: unique(({ faits }) => (faits['bilan'] ? null : (faits['contact-12-mois'] ?? null))),
      accompliPar: ['BilanEtabli'],
      actes: ['EtablirBilan'],
    },
    {
      code: 'clore-dossier',
      dus: unique(({ faits }) => faits['bilan'] ?? null),
      accompliPar: ['DossierClos'],
      actes: ['CloreDossier'],
    },
  ],
};
