import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { App } from '../App';
import type { CasDUsage } from '../cas-d-usage';
import type { Horloge } from '../horloge';
import { AUJOURDHUI } from './exemples';
import { FauxCasDUsage } from './faux-cas-d-usage';

/** Ce que jsdom ne sait pas faire et que Fluent attend : il ne mesure rien, donc ne prévient de rien. */
class SansMesure implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

// Sur une machine chargée, ouvrir le volet dépasse la seconde que l'outil attend par défaut.
configure({ asyncUtilTimeout: 10_000 });

/** Monte le volet entier, le 23/11/2026 sauf autre horloge, avec de faux cas d'usage, et la personne qui s'en sert. */
export function monterVolet(
  remplacements: Partial<CasDUsage> = {},
  horloge: Horloge = { jourCourant: () => AUJOURDHUI },
): {
  readonly faux: FauxCasDUsage;
  readonly agent: UserEvent;
  readonly volet: HTMLElement;
} {
  if (!('ResizeObserver' in globalThis)) Object.assign(globalThis, { ResizeObserver: SansMesure });
  if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const faux = new FauxCasDUsage(remplacements);
  // Les styles vont dans un autre document : jsdom, qui ne dessine pas, perdrait son temps à les appliquer.
  const ailleurs = document.implementation.createHTMLDocument();
  const { container } = render(
    <RendererProvider renderer={createDOMRenderer(ailleurs)} targetDocument={ailleurs}>
      <App casDUsage={faux.gestes} horloge={horloge} />
    </RendererProvider>,
  );
  return { faux, agent: userEvent.setup({ delay: null }), volet: container };
}
