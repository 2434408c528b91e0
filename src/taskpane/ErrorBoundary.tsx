import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { detailsSansDonnees } from './details-sans-donnees';
import { VoletArrete } from './vues/VoletArrete';

interface Etat {
  readonly details: string | null;
  readonly reprises: number;
}

/** Arrête une faute de programme avant qu'elle n'efface le volet : une phrase, des détails à copier, une reprise. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Etat> {
  override readonly state: Etat = { details: null, reprises: 0 };

  static getDerivedStateFromError(erreur: unknown): Partial<Etat> {
    return { details: detailsSansDonnees(erreur) };
  }

  override componentDidCatch(erreur: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ details: detailsSansDonnees(erreur, componentStack ?? '') });
  }

  override render(): ReactNode {
    const { details, reprises } = this.state;
    if (details === null) return <div key={reprises}>{this.props.children}</div>;
    return (
      <VoletArrete
        details={details}
        onReprendre={() => {
          this.setState({ details: null, reprises: reprises + 1 });
        }}
      />
    );
  }
}
