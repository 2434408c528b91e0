import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { CREATION, phraseRefusCreation } from '../messages/creation';

/** Le classeur est vide : ce que le volet peut y mettre, et le bouton qui le fait. */
export function CreerClasseur(props: {
  readonly casDUsage: Pick<CasDUsage, 'creerClasseur'>;
  readonly onCree: () => void;
}) {
  const page = useMiseEnPage();
  const geste = useGeste();
  const [refus, setRefus] = useState<readonly string[]>([]);
  const creer = async (): Promise<void> => {
    setRefus([]);
    const rendu = await geste.tenter(props.casDUsage.creerClasseur);
    if (rendu === null) return;
    if (rendu.ok) props.onCree();
    else setRefus([phraseRefusCreation(rendu.refus)]);
  };
  return (
    <section className={page.carte} aria-labelledby="titre-creer">
      <h2 className={page.titre} id="titre-creer">
        {CREATION.titre}
      </h2>
      <p style={{ margin: 0 }}>{CREATION.phrase}</p>
      <ul className={page.liste}>
        {CREATION.onglets.map(({ nom, quoi }) => (
          <li key={nom}>
            <strong>{nom}</strong>
            <p className={page.discret}>{quoi}</p>
          </li>
        ))}
      </ul>
      <p className={page.discret}>{CREATION.listes}</p>
      <Annonces
        echec={geste.echec}
        refus={refus}
        confirmation={geste.enCours && CREATION.enCours}
        onReessayer={() => {
          void creer();
        }}
      />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={geste.enCours}
          onClick={() => {
            void creer();
          }}
        >
          {CREATION.creer}
        </Button>
      </div>
    </section>
  );
}
