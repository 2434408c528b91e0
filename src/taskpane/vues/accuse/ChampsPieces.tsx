import type { Jour } from '../../../domain/commun/jour';
import { lireJour } from '../../../domain/commun/lire-jour';
import { CaseACocher } from '../../composants/CaseACocher';
import { ChampLong } from '../../composants/ChampLong';
import { ChampTexte } from '../../composants/ChampTexte';
import { ACCUSE } from '../../messages/accuse';
import { COMMUN } from '../../messages/commun';
import { jourEnToutesLettres } from '../../messages/jour-en-toutes-lettres';
import { phraseManque } from '../../messages/mention-manquante';
import { phraseRefusJour } from '../../messages/refus-jour';
import { rien } from './rien';
import type { SectionProps } from './section-props';

/** Les pièces qui manquent au dossier, et la date limite de leur réception (CRPA, L114-5). */
export function ChampsPieces({
  formulaire,
  manques,
  onSaisie,
  inscrire,
  aujourdhui,
}: SectionProps & { readonly aujourdhui: Jour }) {
  const limite = lireJour(formulaire.limite, aujourdhui);
  const erreurLimite =
    !limite.ok && limite.code !== 'jour-vide'
      ? phraseRefusJour(limite.code)
      : manques.includes('limite-des-pieces-passee')
        ? phraseManque('limite-des-pieces-passee')
        : undefined;
  return (
    <>
      <CaseACocher
        cochee={formulaire.incomplet}
        libelle={ACCUSE.incomplet}
        onChange={(incomplet) => {
          onSaisie({ incomplet });
        }}
      />
      {formulaire.incomplet && (
        <>
          <ChampLong
            ref={inscrire('pieces')}
            name="pieces"
            libelle={ACCUSE.pieces}
            aide={ACCUSE.aidePieces}
            lignes={3}
            obligatoire
            value={formulaire.pieces}
            onBlur={rien}
            onChange={(valeur) => {
              onSaisie({ pieces: valeur });
            }}
          />
          <ChampTexte
            ref={inscrire('limite')}
            name="limite"
            libelle={ACCUSE.limite}
            obligatoire
            value={formulaire.limite}
            aide={limite.ok ? jourEnToutesLettres(limite.jour) : COMMUN.exempleDate}
            erreur={erreurLimite}
            onBlur={rien}
            onChange={(valeur) => {
              onSaisie({ limite: valeur });
            }}
          />
        </>
      )}
    </>
  );
}
