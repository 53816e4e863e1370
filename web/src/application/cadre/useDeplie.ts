import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** What is unfolded until Escape, or the next page. */
export function useDeplie() {
  const page = useRouterState({ select: ({ location }) => location.pathname });
  const [depliePour, setDepliePour] = useState<string | null>(null);
  const ouvert = depliePour === page;
  useEffect(() => {
    if (!ouvert) return undefined;
    const replier = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setDepliePour(null);
    };
    window.addEventListener('keydown', replier);
    return () => window.removeEventListener('keydown', replier);
  }, [ouvert]);
  return [ouvert, (deplier: boolean): void => setDepliePour(deplier ? page : null)] as const;
}
