import type { Bloc } from '../bloc.js';
import { AffectationController } from './affectation.controller.js';
import { Affectations } from './affectations.js';
import { EchangesProposesController } from './echanges-proposes.controller.js';
import { EchangesController } from './echanges.controller.js';
import { BourseEchange } from './echanges.js';
import { PropositionsController } from './propositions.controller.js';
import { RapprochementController } from './rapprochement.controller.js';
import { Rapprochements } from './rapprochements.js';

/** The routes of this folder, and what answers them. */
export const blocRapprochement: Bloc = {
  controleurs: [
    RapprochementController,
    AffectationController,
    EchangesController,
    EchangesProposesController,
    PropositionsController,
  ],
  fournisseurs: [Rapprochements, Affectations, BourseEchange],
};
