import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { LigneDemande } from '../../../workbook/suivi-demandes/ligne-demande';
import { adresse } from '../../../workbook/grille/adresse';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { RESULTATS } from '../../messages/resultats';
import { FicheDemande } from '../FicheDemande';

const PAR_PAGE = 20;

/** Les lignes qui font un chiffre, vingt à la fois, chacune avec le chemin vers sa ligne ; le focus vient au titre. */
export function LignesDuChiffre(props: {
  readonly intitule: string;
  readonly lignes: readonly LigneDemande[];
  readonly onMontrer: (feuille: string, cellule: string) => void;
  readonly onFermer: () => void;
}) {
  const page = useMiseEnPage();
  const titre = useRef<HTMLHeadingElement>(null);
  const [montrees, setMontrees] = useState(PAR_PAGE);
  const reste = props.lignes.length - montrees;
  useEffect(() => {
    titre.current?.focus();
  }, []);
  return (
    <section className={page.carte} aria-labelledby="titre-lignes-du-chiffre">
      <h3 className={page.sousTitre} id="titre-lignes-du-chiffre" tabIndex={-1} ref={titre}>
        {RESULTATS.lignesDuChiffre(props.lignes.length, props.intitule)}
      </h3>
      <div>
        <Button size="small" onClick={props.onFermer}>
          {RESULTATS.fermerLignes}
        </Button>
      </div>
      {props.lignes.length === 0 && <p className={page.discret}>{RESULTATS.aucuneLigne}</p>}
      <ul className={page.liste}>
        {props.lignes.slice(0, montrees).map((ligne) => (
          <li key={`${ligne.registre.feuille} ${String(ligne.ligne)}`} className={page.pileSerree}>
            <FicheDemande ligne={ligne} />
            <div>
              <Button
                size="small"
                onClick={() => {
                  props.onMontrer(ligne.registre.feuille, adresse(ligne.ligne, ligne.registre.colonnes.numero ?? 1));
                }}
              >
                {RESULTATS.voirLigne(ligne.numero)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {reste > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setMontrees(montrees + PAR_PAGE);
            }}
          >
            {RESULTATS.lignesSuivantes(Math.min(reste, PAR_PAGE))}
          </Button>
        </div>
      )}
    </section>
  );
}
