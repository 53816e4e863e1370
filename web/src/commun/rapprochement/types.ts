import type { components } from '../../api/types.d.ts';

type Schemas = components['schemas'];
export type Offre = Schemas['OffrePourMenage'];
export type MenagePossible = Schemas['MenagePourLogement'];
export type Critere = Schemas['CritereRapprochement'];
export type Chiffres = Schemas['ChiffresRapprochement'];
export type Affectation = Schemas['Affectation'];
