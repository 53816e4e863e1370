import type { Fait } from '../../../noyau/evenement.js';
import { dernier } from '../../faits.js';
import type { EtatDossier } from '../../etat.js';
import { unique, type DefinitionEtape } from '../definition.js';
import { DEVOIRS_CONTINUS } from './devoirs.js';
import { pointMensuelDu } from './point-mensuel.js';
import { direManquantes } from './pieces/etat.js';

/** The gate to step 4: diagnostic done and pieces complete (R3.4), or waived with a reason (R3.5). */
function porte({ faits }: EtatDossier): Fait | null {
  if (faits['porte-levee']) return faits['porte-levee'];
  return faits['diagnostic'] && faits['pieces'] ? dernier(faits['diagnostic'], faits['pieces']) : null;
}

export const ACCOMPAGNEMENT: DefinitionEtape = {
  etape: 'accompagnement',
  accompliePar: ['DiagnosticRealise', 'PiecesCompletees', 'PorteLevee'],
  defait: ['diagnostic', 'pieces', 'pieces-recues', 'porte-levee'],
  accomplie: porte,
  devoirs: [
    {
      code: 'realiser-diagnostic',
      dus: unique((etat) =>
        porte(etat) || etat.faits['diagnostic'] ? null : dernier(etat.faits['enquete-validee'], etat.retour),
      ),
      ouvertePar: ['EnqueteValidee'],
      accompliPar: ['DiagnosticRealise', 'PorteLevee'],
      actes: ['RealiserDiagnostic'],
    },
    {
      code: 'completer-pieces',
      dus: unique((etat) =>
        porte(etat) || etat.faits['pieces'] ? null : dernier(etat.faits['enquete-validee'], etat.retour),
      ),
      ouvertePar: ['EnqueteValidee'],
      accompliPar: ['PiecesCompletees', 'PorteLevee'],
      actes: ['CompleterPieces'],
      precision: direManquantes,
    },
    {
      code: 'faire-point-mensuel',
      dus: unique((etat) => pointMensuelDu(etat, porte(etat))),
      ouvertePar: [
        'DiagnosticRealise',
        'PiecesCompletees',
        'PorteLevee',
        'PointMensuelFait',
        'ContratSigne',
        'MesureOuverte',
        'FaitAnnule',
      ],
      siBesoin: ['ContratSigne', 'MesureOuverte', 'FaitAnnule'],
      accompliPar: ['PointMensuelFait'],
      actes: ['FairePointMensuel'],
    },
    {
      code: 'traiter-envoi-echoue',
      dus: unique(({ faits }) => faits['envoi-echoue'] ?? null),
      ouvertePar: ['EnvoiEchoue'],
      accompliPar: ['EnvoiTraite'],
      actes: ['TraiterEnvoiEchoue'],
    },
    ...DEVOIRS_CONTINUS,
  ],
};
