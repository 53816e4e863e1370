import { CONTACTS } from '../../../charte/taches.js';
import type { DefinitionEtape } from '../definition.js';
import { DEMENAGEMENT } from '../demenagement/definition.js';

export const SUIVI: DefinitionEtape = {
  etape: 'suivi',
  accomplie: ({ faits }) => faits['bilan'] ?? null,
  devoirs: [
    ...CONTACTS.map((code) => ({
      code,
      du: (etat: Parameters<DefinitionEtape['accomplie']>[0]) =>
        etat.faits['bilan'] || etat.faits[code] || !DEMENAGEMENT.accomplie(etat)
          ? null
          : (etat.faits['demenagement'] ?? null),
      accompliPar: ['ContactRealise' as const],
      actes: ['RealiserContact'],
      champs: { contact: code },
      courtDuFait: true as const,
    })),
    {
      code: 'etablir-bilan',
      du: ({ faits }) => (faits['bilan'] ? null : (faits['contact-12-mois'] ?? null)),
      accompliPar: ['BilanEtabli'],
      actes: ['EtablirBilan'],
    },
    {
      code: 'clore-dossier',
      du: ({ faits }) => faits['bilan'] ?? null,
      accompliPar: ['DossierClos'],
      actes: ['CloreDossier'],
    },
  ],
};
