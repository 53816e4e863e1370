import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface Onglet {
  readonly cle: string;
  readonly titre: string;
  readonly contenu: ReactNode;
}

interface Proprietes {
  readonly code: string;
  readonly choisi: string | undefined;
  readonly onglets: readonly Onglet[];
}

/** The parts of an operation; the one that is open is in the address, so that it can be sent and come back to. */
export function Onglets({ code, choisi, onglets }: Proprietes) {
  const naviguer = useNavigate();
  const ouvert = onglets.find((o) => o.cle === choisi)?.cle ?? onglets[0]?.cle ?? null;
  const aller = (onglet: string | null): void => {
    if (onglet === null) return;
    void naviguer({ to: '/operations/$code', params: { code }, search: { onglet }, replace: true });
  };
  return (
    <Tabs value={ouvert} onChange={aller} keepMounted={false}>
      <Tabs.List aria-label="Parties de l’opération">
        {onglets.map(({ cle, titre }) => (
          <Tabs.Tab key={cle} value={cle}>
            {titre}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {onglets.map(({ cle, contenu }) => (
        <Tabs.Panel key={cle} value={cle} pt="md">
          {contenu}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
