import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ServiceDuDossier } from '../../../domain/accuse-de-reception/service-du-dossier';
import { ChampLong } from '../../composants/ChampLong';
import { ChampTexte } from '../../composants/ChampTexte';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { ACCUSE } from '../../messages/accuse';
import type { SectionProps } from './section-props';

/** Le service chargé du dossier : résumé s'il est déjà connu, à remplir sinon. */
export function ChampsService({
  formulaire,
  manques,
  onSaisie,
  inscrire,
  onQuitter,
}: SectionProps & { readonly onQuitter: () => void }) {
  const page = useMiseEnPage();
  const { service, regime } = formulaire;
  const [ouvert, setOuvert] = useState(
    [service.nom, service.adresse, service.telephone].some((texte) => texte.trim() === ''),
  );
  const nom = useRef<HTMLInputElement>(null);
  const vientDOuvrir = useRef(false);
  useEffect(() => {
    if (vientDOuvrir.current) nom.current?.focus();
    vientDOuvrir.current = false;
  }, [ouvert]);
  const changer = (champ: keyof ServiceDuDossier) => (valeur: string) => {
    onSaisie({ service: { ...service, [champ]: valeur } });
  };
  if (!ouvert) {
    return (
      <>
        <p className={page.discret}>
          {[service.nom, service.adresse.replace(/\n+/g, ', '), service.courriel, service.telephone]
            .filter((texte) => texte.trim() !== '')
            .join(' · ')}
        </p>
        <div>
          <Button
            size="small"
            onClick={() => {
              vientDOuvrir.current = true;
              setOuvert(true);
            }}
          >
            {ACCUSE.modifierService}
          </Button>
        </div>
      </>
    );
  }
  const postaleDue = regime !== 'simple' || manques.includes('adresse');
  return (
    <>
      <ChampTexte
        ref={(element) => {
          nom.current = element;
          inscrire('nom')(element);
        }}
        name="nom"
        libelle={ACCUSE.nom}
        obligatoire
        value={service.nom}
        onBlur={onQuitter}
        onChange={changer('nom')}
      />
      <ChampLong
        ref={inscrire('adresse')}
        name="adresse"
        libelle={ACCUSE.adresse}
        lignes={2}
        obligatoire={postaleDue}
        value={service.adresse}
        onBlur={onQuitter}
        onChange={changer('adresse')}
      />
      <ChampTexte
        ref={inscrire('courriel')}
        name="courriel"
        libelle={ACCUSE.courriel}
        value={service.courriel}
        onBlur={onQuitter}
        onChange={changer('courriel')}
      />
      <ChampTexte
        ref={inscrire('telephone')}
        name="telephone"
        libelle={ACCUSE.telephone}
        obligatoire
        value={service.telephone}
        onBlur={onQuitter}
        onChange={changer('telephone')}
      />
    </>
  );
}
