import type { Jour } from '../../../domain/commun/jour';
import { lireJour } from '../../../domain/commun/lire-jour';
import { ChampTexte } from '../../composants/ChampTexte';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { ACCUSE } from '../../messages/accuse';
import { COMMUN } from '../../messages/commun';
import { jourEnToutesLettres } from '../../messages/jour-en-toutes-lettres';
import { phraseManque } from '../../messages/mention-manquante';
import { phraseRefusJour } from '../../messages/refus-jour';
import { rien } from './rien';
import type { SectionProps } from './section-props';

/** La date promise pour la réponse, et le délai au bout duquel le silence vaut décision. */
export function ChampsDelais({
  formulaire,
  manques,
  onSaisie,
  inscrire,
  echeance,
  aujourdhui,
}: SectionProps & { readonly echeance: Jour | null; readonly aujourdhui: Jour }) {
  const page = useMiseEnPage();
  const annonce = lireJour(formulaire.annonce, aujourdhui);
  const trouble = manques.find((manque) => manque === 'annonce-passee' || manque === 'annonce-apres-decision');
  const erreurAnnonce =
    !annonce.ok && annonce.code !== 'jour-vide'
      ? phraseRefusJour(annonce.code)
      : trouble !== undefined
        ? phraseManque(trouble)
        : undefined;
  const decide = formulaire.regime === 'silence-vaut-acceptation' || formulaire.regime === 'silence-vaut-rejet';
  return (
    <>
      <div className={page.pileSerree}>
        <ChampTexte
          ref={inscrire('annonce')}
          name="annonce"
          libelle={ACCUSE.annonce}
          value={formulaire.annonce}
          aide={annonce.ok ? jourEnToutesLettres(annonce.jour) : COMMUN.exempleDate}
          erreur={erreurAnnonce}
          onBlur={rien}
          onChange={(valeur) => {
            onSaisie({ annonce: valeur });
          }}
        />
        {echeance !== null && (
          <p className={page.discret}>
            {echeance < aujourdhui ? ACCUSE.echeancePassee(echeance) : ACCUSE.echeance(echeance)}
          </p>
        )}
      </div>
      {decide && (
        <ChampTexte
          ref={inscrire('delai')}
          name="delai"
          libelle={ACCUSE.delai}
          value={formulaire.delai}
          obligatoire
          aide={ACCUSE.aideDelai}
          erreur={
            manques.includes('delai-de-decision')
              ? ACCUSE.delaiIllisible
              : manques.includes('decision-passee')
                ? phraseManque('decision-passee')
                : undefined
          }
          onBlur={rien}
          onChange={(valeur) => {
            onSaisie({ delai: valeur });
          }}
        />
      )}
    </>
  );
}
