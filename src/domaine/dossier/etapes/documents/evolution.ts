import { inchange, type EvolutionDe } from '../../evolution.js';
import type { FaitsDocuments } from './evenements.js';

export const EVOLUTION_DOCUMENTS: EvolutionDe<FaitsDocuments> = { DocumentRemis: inchange };
