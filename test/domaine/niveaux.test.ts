import { describe, expect, it } from '@jest/globals';
import { destinataireDe, niveauxSansAdresse } from '../../src/domaine/organisation/niveaux.js';
import { ORGANISATIONS } from './soutien/commission.js';
import { etantDonne } from './soutien/dsl.js';
import { pilote, type Recit } from './soutien/gestes.js';

const definir = (contacts: object[], id = 'cacl'): Recit => ({
  ...{ acteur: pilote, agregat: 'organisation', id, acte: 'DefinirContacts' },
  corps: { contacts },
});
const DIRECTION = {
  fonction: 'Direction de l’habitat',
  courriel: 'direction@cacl.example',
  niveau: 'direction',
};
const cacl = (...contacts: object[]) =>
  etantDonne(...ORGANISATIONS, definir(contacts)).monde.lire('organisation', 'cacl').etat;

describe('R7.20 chaque niveau de l’échelle a son adresse', () => {
  it('la direction et la commission sont écrites à leur service, le pilote à sa boîte', () => {
    const secretariat = { fonction: 'Secrétariat', courriel: 'seances@cacl.example', niveau: 'commission' };
    const organisation = cacl(DIRECTION, secretariat, { fonction: 'Accueil' });
    expect(destinataireDe(organisation, 'direction')).toEqual({
      ...{ nom: 'Direction de l’habitat', courriel: 'direction@cacl.example', repli: false },
    });
    expect(destinataireDe(organisation, 'commission')?.courriel).toBe('seances@cacl.example');
    expect(destinataireDe(organisation, 'pilote')).toEqual({
      ...{ nom: 'CACL', courriel: 'contact@cacl.example', repli: false },
    });
    expect(niveauxSansAdresse(organisation)).toEqual([]);
  });
});

describe('R7.21 un niveau sans adresse ne se tait pas', () => {
  it('le pilote reçoit ce qui monte à une direction sans adresse, et le tableau le dit d’avance', () => {
    const organisation = cacl({
      fonction: 'Cellule relogement',
      courriel: 'cellule@cacl.example',
      niveau: 'pilote',
    });
    expect(destinataireDe(organisation, 'direction')).toEqual({
      ...{ nom: 'Cellule relogement', courriel: 'cellule@cacl.example', repli: true },
    });
    expect(niveauxSansAdresse(organisation)).toEqual(['direction']);
  });

  it('sans aucune boîte, personne n’est joint, et chaque niveau le dit', () => {
    expect(destinataireDe({ nom: 'CACL', contacts: [] }, 'direction')).toBeNull();
    expect(niveauxSansAdresse(null)).toEqual(['pilote', 'direction', 'commission']);
  });
});

describe('R7.22 un niveau n’a qu’un contact, chez le pilote, avec sa boîte', () => {
  const refuse = (contacts: object[], champ: string, id = 'cacl') =>
    etantDonne(...ORGANISATIONS)
      .quand(definir(contacts, id))
      .alorsRefus('R7.22', { champ });
  it('refuse deux contacts d’un même niveau, un niveau sans courriel, ou chez un bailleur', () => {
    refuse([DIRECTION, { ...DIRECTION, fonction: 'Autre' }], 'contacts[1].niveau');
    refuse([{ fonction: 'Direction', niveau: 'direction' }], 'contacts[0].courriel');
    refuse([DIRECTION], 'contacts[0].niveau', 'siguy');
  });
});
