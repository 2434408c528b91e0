import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { copierTexte } from '../composants/copier-texte';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { ERREUR } from '../messages/commun';

/** Ce que voit la personne quand le volet s'est trompé : quoi faire, et quoi transmettre. */
export function VoletArrete({ details, onReprendre }: { readonly details: string; readonly onReprendre: () => void }) {
  const page = useMiseEnPage();
  const [copie, setCopie] = useState('');
  const zone = useRef<HTMLTextAreaElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    titre.current?.focus();
  }, []);

  const copier = async (): Promise<void> => {
    zone.current?.select();
    // Excel n'ouvre pas toujours le presse-papiers au volet : le texte est sélectionné, le clavier fait le reste.
    setCopie((await copierTexte(details)) ? ERREUR.copies : ERREUR.aCopier);
  };

  return (
    <main className={page.pile} style={{ padding: 16 }}>
      <h1 ref={titre} tabIndex={-1} className={page.titre} style={{ outline: 'none' }}>
        {ERREUR.titre}
      </h1>
      <p style={{ margin: 0 }}>{ERREUR.explication}</p>
      <p style={{ margin: 0 }}>{ERREUR.conseil}</p>
      <div className={page.boutons}>
        <Button appearance="primary" onClick={onReprendre}>
          {ERREUR.reprendre}
        </Button>
        <Button
          onClick={() => {
            void copier();
          }}
        >
          {ERREUR.copier}
        </Button>
      </div>
      <p role="status" className={page.discret}>
        {copie}
      </p>
      <Field label={ERREUR.details}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            zone.current = element;
          }}
          readOnly
          value={details}
          rows={8}
          resize="vertical"
        />
      </Field>
    </main>
  );
}
