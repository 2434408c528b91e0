import { CaseACocher } from '../../composants/CaseACocher';
import { ChampLong } from '../../composants/ChampLong';
import { ACCUSE } from '../../messages/accuse';
import { rien } from './rien';
import type { SectionProps } from './section-props';

/** Le tribunal à nommer, ou les voies de recours à écrire quand le droit commun ne s'applique pas. */
export function ChampsRecours({
  formulaire,
  onSaisie,
  inscrire,
  onQuitterTribunal,
}: Omit<SectionProps, 'manques'> & { readonly onQuitterTribunal: () => void }) {
  return (
    <>
      {formulaire.autreRecours ? (
        <ChampLong
          ref={inscrire('recours')}
          name="recours"
          libelle={ACCUSE.texteRecours}
          lignes={4}
          obligatoire
          value={formulaire.recours}
          onBlur={rien}
          onChange={(valeur) => {
            onSaisie({ recours: valeur });
          }}
        />
      ) : (
        <ChampLong
          ref={inscrire('tribunal')}
          name="tribunal"
          libelle={ACCUSE.tribunal}
          aide={ACCUSE.aideTribunal}
          lignes={2}
          obligatoire
          value={formulaire.tribunal}
          onBlur={onQuitterTribunal}
          onChange={(valeur) => {
            onSaisie({ tribunal: valeur });
          }}
        />
      )}
      <CaseACocher
        cochee={formulaire.autreRecours}
        libelle={ACCUSE.autreRecours}
        aide={ACCUSE.aideAutreRecours}
        onChange={(autreRecours) => {
          onSaisie({ autreRecours });
        }}
      />
    </>
  );
}
