import { inchange, type EvolutionDe } from '../../evolution.js';
import type { FaitsSuivi } from './evenements.js';

export const EVOLUTION_SUIVI: EvolutionDe<FaitsSuivi> = { ContactRealise: inchange, BilanEtabli: inchange };
