import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Suggestion } from '../../domain/redaction/suggestion';
import { ChampLong } from '../composants/ChampLong';
import { ChampTexte } from '../composants/ChampTexte';
import { copierTexte } from '../composants/copier-texte';
import { Message } from '../composants/Message';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { RELECTURE } from '../messages/relecture';
import { extrait } from './relecture/extrait';
import { ResultatRelecture } from './relecture/ResultatRelecture';
import type { Cible } from './relecture/ResultatRelecture';
import { useRelecture } from './relecture/use-relecture';

const LIGNES = 12;

const useStyles = makeStyles({
  /** Vide, la zone sort de la mise en page sans quitter l'arbre d'accessibilité : elle doit précéder son contenu. */
  vide: { position: 'absolute' },
});

/**
 * Relire sa réponse avec les conseils de langage clair de la boîte à outils. Tout se passe dans le volet : ni le classeur ni
 * le réseau. Laissée en place quand on change d'outil, la vue garde le texte.
 */
export function RelireReponse() {
  const page = useMiseEnPage();
  const styles = useStyles();
  const gestes = useRelecture();
  const { ecrit, relu } = gestes;
  const [cible, setCible] = useState<Cible | null>(null);
  const [annonce, setAnnonce] = useState('');
  const [copie, setCopie] = useState('');
  const zone = useRef<HTMLTextAreaElement>(null);

  const relire = (): void => {
    setCopie('');
    if (ecrit.texte.trim() === '' && ecrit.objet.trim() === '') {
      setAnnonce(RELECTURE.vide);
      zone.current?.focus();
      return;
    }
    setAnnonce('');
    gestes.relire();
    setCible({ ou: 'titre' });
  };
  const remplacer = (suggestion: Suggestion, alternative: string, rang: number): void => {
    setCopie('');
    setAnnonce(RELECTURE.remplace(extrait(suggestion, ecrit[suggestion.champ]), alternative.trim()));
    gestes.remplacer(suggestion, alternative);
    setCible({ ou: 'suggestion', rang });
  };
  const annuler = (): void => {
    setCopie('');
    setAnnonce(RELECTURE.annule);
    gestes.annuler();
    setCible({ ou: 'titre' });
  };
  const saisir = (change: Partial<typeof ecrit>): void => {
    setAnnonce('');
    setCopie('');
    gestes.saisir(change);
  };
  const copier = async (): Promise<void> => {
    zone.current?.select();
    const copiee = await copierTexte(ecrit.texte);
    // Presse-papiers fermé au volet : le texte est sélectionné, le clavier fait le reste.
    if (!copiee) zone.current?.focus();
    setCopie(copiee ? RELECTURE.copiee : RELECTURE.aCopier);
  };
  const nouvelle = (
    <div role="status" className={annonce === '' ? styles.vide : undefined}>
      {annonce !== '' && (
        <Message
          genre={gestes.annulable || annonce === RELECTURE.annule ? 'success' : 'info'}
          actions={
            gestes.annulable && (
              <Button size="small" aria-label={RELECTURE.annulerNom} onClick={annuler}>
                {RELECTURE.annuler}
              </Button>
            )
          }
        >
          {annonce}
        </Message>
      )}
    </div>
  );

  return (
    <div className={page.pile}>
      <form
        noValidate
        className={page.pile}
        aria-labelledby="titre-relecture"
        onSubmit={(evenement) => {
          evenement.preventDefault();
          relire();
        }}
      >
        <div className={page.pileSerree}>
          <h2 className={page.titre} id="titre-relecture">
            {RELECTURE.titre}
          </h2>
          <p className={page.discret}>{RELECTURE.introduction}</p>
          <p className={page.discret}>{RELECTURE.confidentialite}</p>
        </div>
        <ChampTexte
          libelle={RELECTURE.objet}
          name="objet"
          value={ecrit.objet}
          onChange={(objet) => {
            saisir({ objet });
          }}
          onBlur={() => undefined}
          ref={() => undefined}
        />
        <ChampLong
          libelle={RELECTURE.texte}
          name="texte"
          value={ecrit.texte}
          lignes={LIGNES}
          onChange={(texte) => {
            saisir({ texte });
          }}
          onBlur={() => undefined}
          ref={(champ) => {
            zone.current = champ;
          }}
        />
        <div className={page.boutons}>
          <Button type="submit" appearance="primary">
            {RELECTURE.relire}
          </Button>
          {ecrit.texte.trim() !== '' && (
            <Button
              onClick={() => {
                void copier();
              }}
            >
              {RELECTURE.copier}
            </Button>
          )}
        </div>
        <p role="status" className={copie === '' ? styles.vide : page.discret}>
          {copie}
        </p>
      </form>
      {relu === null ? (
        nouvelle
      ) : (
        <ResultatRelecture relu={relu} gestes={gestes} cible={cible} onCible={setCible} onRemplacer={remplacer}>
          {nouvelle}
        </ResultatRelecture>
      )}
    </div>
  );
}
