import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface Proprietes {
  /** Path of a page of the application. */
  readonly page: string;
  readonly discret?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button, to a page whose address is known only when the page is drawn. */
export function LienBouton({ page, discret = false, children }: Proprietes) {
  const { history } = useRouter();
  const suivre = (e: MouseEvent): void => {
    if (e.metaKey || e.ctrlKey || e.shiftKey || e.button !== 0) return;
    e.preventDefault();
    history.push(page);
  };
  return (
    <Button component="a" href={page} onClick={suivre} variant={discret ? 'default' : 'filled'}>
      {children}
    </Button>
  );
}
