import { FluentProvider } from '@fluentui/react-components';
import type { EtatHote } from '../attendre-excel';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { messageDemarrage } from '../messages/demarrage';
import { theme } from '../theme';
import { Cadre } from './Cadre';

function Explication({ etat }: { readonly etat: Exclude<EtatHote, 'pret'> }) {
  const page = useMiseEnPage();
  const { titre, phrase } = messageDemarrage(etat);
  return (
    <div role="status" className={page.pileSerree} style={{ padding: 16 }}>
      <h2 className={page.titre}>{titre}</h2>
      <p style={{ margin: 0 }}>{phrase}</p>
    </div>
  );
}

/** Ce que montre le volet tant qu'Excel n'est pas là : pourquoi, et quoi faire. */
export function Demarrage({ etat }: { readonly etat: Exclude<EtatHote, 'pret'> }) {
  return (
    <FluentProvider theme={theme} lang="fr">
      <Cadre>
        <Explication etat={etat} />
      </Cadre>
    </FluentProvider>
  );
}
