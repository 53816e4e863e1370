import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { lireParties } from '../../commun/differee.tsx';
import type { Role } from '../../session/session.ts';

const REPOS_MS = 3_000;

/**
 * Reads, once the first page is at rest, the scripts of the other pages of a role and of their parts: a page still opens when the network is lost.
 * One after the other, and not at all when the device asks to save data.
 */
export function usePrelecture(role: Role | undefined): void {
  const { routesById } = useRouter();
  const requetes = useQueryClient();
  useEffect(() => {
    if (role === undefined || economise()) return undefined;
    let encore = true;
    const lire = async (): Promise<void> => {
      for (const { options } of Object.values(routesById)) {
        if (!encore) return;
        const { component, staticData } = options;
        const permise = staticData?.roles === undefined || staticData.roles.includes(role);
        if (permise && component !== undefined && 'preload' in component) await component.preload?.();
      }
      await lireParties(requetes);
      if (role !== 'administrateur') await lireFormulaires();
    };
    const minuterie = setTimeout(() => void lire(), REPOS_MS);
    return () => {
      encore = false;
      clearTimeout(minuterie);
    };
  }, [role, routesById, requetes]);
}

/** The forms made by hand; a failed reading is tried again when one of them is opened. */
async function lireFormulaires(): Promise<void> {
  const registre = await import('../../formulaires/registre.ts').catch(() => null);
  await registre?.lireSpeciaux();
}

const economise = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true;
