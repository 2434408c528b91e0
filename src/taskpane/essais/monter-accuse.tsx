import { FluentProvider, RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import type { ServiceDuDossier } from '../../domain/accuse-de-reception/service-du-dossier';
import { theme } from '../theme';
import { AccuseReception } from '../vues/AccuseReception';
import { AUJOURDHUI, EN_RETARD, le } from './exemples';

/** Un service que le classeur connaît. */
export const SERVICE: ServiceDuDossier = {
  nom: 'Agence de Valmont',
  adresse: '1 rue de la Paix\n59000 Lille',
  courriel: 'contact@exemple.fr',
  telephone: '03 20 00 00 00',
};
export const TRIBUNAL = 'Tribunal administratif de Lille';
/** Une demande reçue le 14/11/2026, dont l'accusé est à envoyer. */
export const A_ACCUSER = { ...EN_RETARD, reception: le('14/11/2026'), echeance: le('28/11/2026') };

type Props = ComponentProps<typeof AccuseReception>;

/** Monte l'accusé de réception d'une demande, le 23/11/2026, et note ce qu'il a demandé. */
export function monterAccuse(change: Partial<Props> = {}): {
  readonly services: readonly ServiceDuDossier[];
  readonly tribunaux: readonly string[];
  readonly copies: readonly string[];
  readonly envois: readonly (readonly [string, string])[];
  readonly montrees: readonly string[];
  readonly agent: UserEvent;
  readonly volet: HTMLElement;
} {
  const services: ServiceDuDossier[] = [];
  const tribunaux: string[] = [];
  const copies: string[] = [];
  const envois: (readonly [string, string])[] = [];
  const montrees: string[] = [];
  const props: Props = {
    ligne: A_ACCUSER,
    horloge: { jourCourant: () => AUJOURDHUI },
    service: SERVICE,
    tribunal: TRIBUNAL,
    onService: (service) => services.push(service),
    onTribunal: (tribunal) => tribunaux.push(tribunal),
    onCopier: (texte) => Promise.resolve(copies.push(texte) > 0),
    onAccuseEnvoye: (date, annonce) => envois.push([date, annonce]),
    onMontrer: (feuille, cellule) => montrees.push(`${feuille} ${cellule}`),
    ...change,
  };
  // Les styles vont dans un autre document : jsdom, qui ne dessine pas, perdrait son temps à les appliquer.
  const ailleurs = document.implementation.createHTMLDocument();
  const { container } = render(
    <RendererProvider renderer={createDOMRenderer(ailleurs)} targetDocument={ailleurs}>
      <FluentProvider theme={theme}>
        <main>
          <h1>Suivi des réponses</h1>
          <h2>Demande {A_ACCUSER.numero}</h2>
          <AccuseReception {...props} />
        </main>
      </FluentProvider>
    </RendererProvider>,
  );
  return {
    services,
    tribunaux,
    copies,
    envois,
    montrees,
    agent: userEvent.setup({ delay: null }),
    volet: container,
  };
}
