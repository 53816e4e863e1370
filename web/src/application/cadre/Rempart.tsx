import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Etat {
  readonly enPanne: boolean;
}

/** The last wall: whatever fails, a sentence and a button, drawn with nothing that may fail too. */
export class Rempart extends Component<{ readonly children: ReactNode }, Etat> {
  override state: Etat = { enPanne: false };

  static getDerivedStateFromError(): Etat {
    return { enPanne: true };
  }

  override componentDidCatch(erreur: Error, { componentStack }: ErrorInfo): void {
    console.error(erreur.message, componentStack);
  }

  override render(): ReactNode {
    if (!this.state.enPanne) return this.props.children;
    return (
      <main className="rempart">
        <h1>La page ne peut pas être affichée</h1>
        <p role="alert">
          Quelque chose n’a pas fonctionné. Ce que vous avez saisi est gardé dans cet onglet.
        </p>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            Recharger la page
          </button>
        </p>
      </main>
    );
  }
}
