import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Colonne } from '../../workbook/creation/colonnes';
import { colonnesAbsentes } from '../../workbook/creation/colonnes-absentes';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { Message } from '../composants/Message';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { CREATION, phraseRefusColonne, phraseRefusParametres } from '../messages/creation';

const useStyles = makeStyles({
  ligne: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
});

type Issue = { readonly fait: string } | { readonly refus: readonly string[] };

/** Ce qu'un registre déjà là peut recevoir de plus : offert, replié, une colonne à la fois. Rien si rien ne manque. */
export function ColonnesAAjouter(props: {
  readonly registres: readonly Registre[];
  readonly sansParametres: boolean;
  readonly casDUsage: Pick<CasDUsage, 'completerRegistre' | 'ajouterParametres'>;
  readonly onFait: () => void;
}) {
  const { casDUsage, registres, sansParametres } = props;
  const page = useMiseEnPage();
  const styles = useStyles();
  const geste = useGeste();
  const id = useId();
  const [ouvert, setOuvert] = useState(false);
  const [issue, setIssue] = useState<Issue>({ refus: [] });
  const aCompleter = registres
    .map((registre) => ({ registre, absentes: colonnesAbsentes(registre) }))
    .filter(({ absentes }) => absentes.length > 0);
  if (aCompleter.length === 0 && !sansParametres && !('fait' in issue)) return null;

  const conclure = (rendue: Issue | null): void => {
    if (rendue === null) return;
    setIssue(rendue);
    if ('fait' in rendue) props.onFait();
  };
  const ajouterColonne = async (registre: Registre, { cle }: Colonne): Promise<void> => {
    setIssue({ refus: [] });
    const rendue = await geste.tenter(() => casDUsage.completerRegistre({ registre, cle }));
    if (rendue === null) return;
    const { colonneAjoutee } = CREATION;
    conclure(
      rendue.ok
        ? { fait: colonneAjoutee(rendue.titre, rendue.feuille, rendue.cellule) }
        : { refus: [phraseRefusColonne(rendue.refus)] },
    );
  };
  const ajouterParametres = async (): Promise<void> => {
    setIssue({ refus: [] });
    const rendue = await geste.tenter(casDUsage.ajouterParametres);
    if (rendue === null) return;
    conclure(
      rendue.ok
        ? { fait: CREATION.parametresAjoutes(rendue.onglet) }
        : { refus: [phraseRefusParametres(rendue.refus)] },
    );
  };

  return (
    <section className={page.pileSerree}>
      <div>
        <Button
          aria-expanded={ouvert}
          aria-controls={id}
          onClick={() => {
            setOuvert(!ouvert);
          }}
        >
          {CREATION.completer}
        </Button>
      </div>
      <Annonces
        echec={geste.echec}
        refus={'refus' in issue ? issue.refus : []}
        confirmation={'fait' in issue && <Message genre="success">{issue.fait}</Message>}
        onReessayer={geste.oublierEchec}
      />
      <div id={id} hidden={!ouvert}>
        {ouvert && (
          <div className={page.pileSerree}>
            <p className={page.discret}>{CREATION.aideCompleter}</p>
            {sansParametres && (
              <div className={page.pileSerree}>
                <p className={page.discret}>{CREATION.aideParametres}</p>
                <div>
                  <Button
                    size="small"
                    disabledFocusable={geste.enCours}
                    onClick={() => {
                      void ajouterParametres();
                    }}
                  >
                    {CREATION.ajouterParametres}
                  </Button>
                </div>
              </div>
            )}
            {aCompleter.map(({ registre, absentes }) => (
              <div key={registre.feuille} className={page.pileSerree}>
                <h3 className={page.sousTitre}>{registre.feuille}</h3>
                <ul className={page.liste}>
                  {absentes.map((colonne) => (
                    <li key={colonne.cle} className={styles.ligne}>
                      {colonne.titre}
                      <Button
                        size="small"
                        aria-label={CREATION.ajouterColonne(colonne.titre, registre.feuille)}
                        disabledFocusable={geste.enCours}
                        onClick={() => {
                          void ajouterColonne(registre, colonne);
                        }}
                      >
                        {CREATION.ajouter}
                      </Button>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
