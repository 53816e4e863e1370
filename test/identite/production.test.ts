import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { SERVICES, type Services } from '../../src/api/ports.js';
import type { Requete } from '../../src/api/requete/requete.js';
import { Ouvert } from '../../src/identite/acces.js';
import { demarrerService, type Service } from '../api/soutien.js';

/** Another proof of identity, as OIDC will be: it opens a session through the same door. */
@Controller('api/session')
class AutrePorte {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post()
  @HttpCode(204)
  @Ouvert()
  entrer(@Req() requete: Requete): Promise<void> {
    const personne = { type: 'personne', id: 'agent-7', role: 'pilote', territoire: ['Matoury'] } as const;
    return this.services.sessions.ouvrir(requete, personne);
  }
}

let service: Service;
beforeAll(async () => {
  service = await demarrerService({
    controleurs: [AutrePorte],
    env: {
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://127.0.0.1:9',
      RELOGEMENT_CLE_MAITRE: 'm'.repeat(40),
      RELOGEMENT_SECRET_JETONS: 'j'.repeat(40),
      RELOGEMENT_CLE_TEMPORAL: 't'.repeat(40),
      RELOGEMENT_SECRET_EMPREINTES: 'e'.repeat(40),
      RELOGEMENT_SECRET_SESSIONS: 's'.repeat(40),
    },
  });
});
afterAll(() => service?.fermer());

const entrer = (entetes: Readonly<Record<string, string>>) =>
  service.appeler('/api/session', { methode: 'POST', entetes });

describe('S09 en production', () => {
  test('le cookie est __Host-, Secure, HttpOnly, SameSite, et n’est jamais donné sans https', async () => {
    expect((await entrer({})).entetes.getSetCookie()).toEqual([]);
    expect((await entrer({ 'x-forwarded-proto': 'https' })).entetes.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-relogement=s%3A[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });

  test('une autre preuve d’identité ouvre la même session ; la démonstration n’existe pas', async () => {
    const [pose = ''] = (await entrer({ 'x-forwarded-proto': 'https' })).entetes.getSetCookie();
    const { corps } = await service.appeler('/api/session', {
      entetes: { cookie: pose.split(';')[0] ?? '' },
    });
    expect(corps).toEqual({
      personne: expect.objectContaining({ id: 'agent-7', nom: 'Pilote', territoire: ['Matoury'] }),
      demonstration: false,
    });
    const demo = await service.appeler('/api/demo/session', { methode: 'POST', corps: { role: 'pilote' } });
    expect([demo.statut, demo.entetes.getSetCookie()]).toEqual([404, []]);
  });
});
