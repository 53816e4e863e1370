import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { estVivant, suivre, type Instance } from '../../src/embarque/processus.js';
import { Service } from '../../src/embarque/service.js';
import { jusqua } from '../soutien/attente.js';

let service: Service<Instance> | undefined;

afterEach(() => service?.arreter());

function dormeur(code: string): Promise<Instance> {
  return suivre(spawn(process.execPath, ['-e', code]), [
    ['SIGTERM', 2_000],
    ['SIGKILL', 5_000],
  ]);
}

describe('Service surveillé', () => {
  it('is started again after a death nobody asked for, and says so', async () => {
    const dit: string[] = [];
    service = new Service(
      'Le dormeur',
      () => dormeur('setInterval(() => 0, 1000)'),
      (texte) => dit.push(texte),
    );
    const premier = await service.demarrer();
    await service.tuer();
    await jusqua('a new process runs', () => service?.pid !== undefined && service.pid !== premier.pid);
    await jusqua('the restart is said', () => dit.includes('Le dormeur : de nouveau en marche.'));
    expect(estVivant(premier.pid)).toBe(false);
  });

  it('stays stopped when it was asked to stop, even one that ignores SIGTERM', async () => {
    service = new Service(
      'Le sourd',
      () => dormeur('process.on("SIGTERM", () => 0); setInterval(() => 0, 1000)'),
      () => undefined,
    );
    const { pid } = await service.demarrer();
    await service.arreter();
    expect(estVivant(pid)).toBe(false);
    expect(service.pid).toBeUndefined();
  });

  it('gives the reason of a first start that fails', async () => {
    service = new Service(
      'Le mort-né',
      () => Promise.reject(new Error('pas de port')),
      () => undefined,
    );
    await expect(service.demarrer()).rejects.toThrow('pas de port');
  });
});
