import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Suggestion } from '../../../domain/redaction/suggestion';
import { Message } from '../../composants/Message';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { RELECTURE } from '../../messages/relecture';
import { ApercuRelecture } from './ApercuRelecture';
import { BarreSuggestion } from './BarreSuggestion';
import { CarteSuggestion } from './CarteSuggestion';
import { ResumeRelecture } from './ResumeRelecture';
import type { EcritRelu, GestesRelecture } from './use-relecture';

const PREMIERES = 12;

const useStyles = makeStyles({ titre: { ':focus': { outline: 'none' }, scrollMarginTop: '120px' } });

/** Où remettre le focus après un geste : le titre du résultat, ou une suggestion de la liste. */
export type Cible = { readonly ou: 'titre' } | { readonly ou: 'suggestion'; readonly rang: number };

/** Ce que la relecture a trouvé : trois chiffres, les suggestions, et le texte où elles se montrent. */
export function ResultatRelecture(props: {
  readonly relu: EcritRelu;
  readonly gestes: Pick<GestesRelecture, 'aJour' | 'choisie' | 'choisir'>;
  readonly cible: Cible | null;
  readonly onCible: (cible: Cible) => void;
  readonly onRemplacer: (suggestion: Suggestion, alternative: string, rang: number) => void;
  /** Ce qui vient d'être remplacé, entre le bilan et la liste. */
  readonly children: ReactNode;
}) {
  const { relu, gestes, cible } = props;
  const { suggestions, resume, ecrit } = relu;
  const page = useMiseEnPage();
  const styles = useStyles();
  const id = useId();
  const titre = useRef<HTMLHeadingElement>(null);
  const boutons = useRef(new Map<number, HTMLButtonElement>());
  const [toutes, setToutes] = useState(false);
  const montrees = toutes ? suggestions : suggestions.slice(0, PREMIERES);

  const choisie = gestes.choisie === null ? null : (suggestions[gestes.choisie] ?? null);
  const retourner = (rang: number): void => {
    if (rang >= PREMIERES) setToutes(true);
    props.onCible({ ou: 'suggestion', rang });
  };

  useEffect(() => {
    if (cible === null) return;
    const bouton = cible.ou === 'suggestion' ? boutons.current.get(cible.rang) : undefined;
    (bouton ?? titre.current)?.focus();
  }, [cible]);

  return (
    <section className={page.pile} aria-labelledby={id}>
      <div className={page.pileSerree}>
        <h3 ref={titre} tabIndex={-1} id={id} className={`${page.sousTitre} ${styles.titre}`}>
          {RELECTURE.relecture}
        </h3>
        <p role="status" className={page.discret}>
          {RELECTURE.bilan(suggestions.length)}
        </p>
        <ResumeRelecture resume={resume} />
      </div>
      {props.children}
      {!gestes.aJour && <Message genre="info">{RELECTURE.modifie}</Message>}
      {suggestions.length > 0 && (
        <ol className={page.liste}>
          {montrees.map((suggestion, rang) => (
            <CarteSuggestion
              key={`${String(rang)} ${suggestion.regle} ${String(suggestion.debut)}`}
              suggestion={suggestion}
              source={ecrit[suggestion.champ]}
              choisie={rang === gestes.choisie}
              remplacable={gestes.aJour}
              ref={(bouton) => {
                if (bouton === null) boutons.current.delete(rang);
                else boutons.current.set(rang, bouton);
              }}
              onMontrer={() => {
                gestes.choisir(rang);
              }}
              onRemplacer={(alternative) => {
                props.onRemplacer(suggestion, alternative, rang);
              }}
            />
          ))}
        </ol>
      )}
      {montrees.length < suggestions.length && (
        <div>
          <Button
            size="small"
            onClick={() => {
              retourner(PREMIERES);
            }}
          >
            {RELECTURE.voirTout(suggestions.length - PREMIERES)}
          </Button>
        </div>
      )}
      <ApercuRelecture ecrit={ecrit} choisie={choisie}>
        {choisie !== null && gestes.choisie !== null && (
          <BarreSuggestion
            suggestion={choisie}
            rang={gestes.choisie}
            total={suggestions.length}
            remplacable={gestes.aJour}
            onRemplacer={props.onRemplacer}
            onChoisir={gestes.choisir}
            onRetour={retourner}
          />
        )}
      </ApercuRelecture>
    </section>
  );
}
