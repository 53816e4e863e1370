import { Anchor, type AnchorProps } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface Proprietes extends AnchorProps {
  /** Path of a page of the application, with its search: `/dossiers?etape=suivi`. */
  readonly vers: string;
  readonly children: ReactNode;
}

/** A link to a page by its address, followed without loading the application again. */
export function Lien({ vers, children, ...reste }: Proprietes) {
  const { history } = useRouter();
  const suivre = (e: MouseEvent): void => {
    if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey || e.button !== 0) return;
    e.preventDefault();
    history.push(vers);
  };
  return (
    <Anchor underline="always" {...reste} href={vers} onClick={suivre}>
      {children}
    </Anchor>
  );
}
