import { useId, type ReactNode } from 'react';
import type { SituationPressante } from '../../domain/suivi-demandes/a-faire';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { ListeParPages } from '../composants/ListeParPages';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { AUJOURDHUI } from '../messages/aujourdhui';

const PAR_PAGE = 10;

/** Les demandes du jour dans une même situation, dix à la fois ; rien si elle n'en a pas. */
export function SectionAFaire(props: {
  readonly situation: SituationPressante;
  readonly lignes: readonly LigneDemande[];
  readonly montrerLigne: (ligne: LigneDemande) => ReactNode;
}) {
  const { situation, lignes } = props;
  const page = useMiseEnPage();
  const titre = useId();
  if (lignes.length === 0) return null;
  return (
    <section className={page.pileSerree} aria-labelledby={titre}>
      <h3 className={page.sousTitre} id={titre}>
        {AUJOURDHUI.section(situation, lignes.length)}
      </h3>
      <ListeParPages elements={lignes} parPage={PAR_PAGE} montrer={props.montrerLigne} />
    </section>
  );
}
