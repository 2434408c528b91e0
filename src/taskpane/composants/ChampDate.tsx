import { Button } from '@fluentui/react-components';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { lireJour } from '../../domain/commun/lire-jour';
import type { Horloge } from '../horloge';
import { COMMUN } from '../messages/commun';
import { jourEnToutesLettres } from '../messages/jour-en-toutes-lettres';
import { ChampTexte } from './ChampTexte';
import type { ChampTexteProps } from './ChampTexte';

/** Un champ de date jour-mois-année : il redit en toutes lettres la date lue, et propose celle du jour. */
export function ChampDate({
  horloge,
  ...champ
}: Omit<ChampTexteProps, 'aide' | 'action'> & { readonly horloge: Horloge }) {
  const lecture = lireJour(champ.value, horloge.jourCourant());
  return (
    <ChampTexte
      {...champ}
      aide={lecture.ok ? jourEnToutesLettres(lecture.jour) : COMMUN.exempleDate}
      action={
        <Button
          aria-label={COMMUN.dateDuJourPour(champ.libelle)}
          onClick={() => {
            champ.onChange(ecrireJour(horloge.jourCourant()));
          }}
        >
          {COMMUN.aujourdhui}
        </Button>
      }
    />
  );
}
