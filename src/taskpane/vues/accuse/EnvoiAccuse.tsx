import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { ecrireJour } from '../../../domain/commun/ecrire-jour';
import { lireJour } from '../../../domain/commun/lire-jour';
import type { LigneDemande } from '../../../workbook/suivi-demandes/ligne-demande';
import { ChampDate } from '../../composants/ChampDate';
import { Message } from '../../composants/Message';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import type { Horloge } from '../../horloge';
import { ACCUSE } from '../../messages/accuse';
import { COMMUN } from '../../messages/commun';
import { phraseRefusJour } from '../../messages/refus-jour';
import { rien } from './rien';

/** Noter l'envoi de l'AR : un clic pour aujourd'hui, une date à changer sinon. */
export function EnvoiAccuse(props: {
  readonly ligne: LigneDemande;
  readonly complet: boolean;
  /** La date de réponse que le texte promet, telle que tapée ; `''` s'il n'en promet pas. */
  readonly annonce: string;
  readonly horloge: Horloge;
  readonly enCours: boolean;
  /** Pourquoi la date n'a pas été enregistrée. */
  readonly refusDate?: string | undefined;
  readonly onAccuseEnvoye: (date: string, annonce: string) => void;
}) {
  const { ligne } = props;
  const page = useMiseEnPage();
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const aujourdhui = props.horloge.jourCourant();
  const [date, setDate] = useState(() => ecrireJour(aujourdhui));
  const [essaye, setEssaye] = useState(false);
  const lecture = lireJour(date, aujourdhui);
  const promet = props.complet && props.annonce !== '';
  const aNoter = promet && ligne.registre.colonnes.annonce !== undefined;

  const enregistrer = (): void => {
    setEssaye(true);
    if (lecture.ok) props.onAccuseEnvoye(date, aNoter ? props.annonce : '');
    else champ.current?.focus();
  };

  const titre = (
    <h3 className={page.sousTitre} id={id}>
      {ACCUSE.envoi}
    </h3>
  );
  const ferme =
    ligne.reponse !== null
      ? ACCUSE.dejaRepondue(ligne.reponse)
      : ligne.accuse !== null
        ? ACCUSE.dejaEnvoye(ligne.accuse)
        : null;
  if (ferme !== null) {
    return (
      <section className={page.pileSerree} aria-labelledby={id}>
        {titre}
        <Message genre="info">{ferme}</Message>
      </section>
    );
  }
  const jour = lecture.ok ? lecture.jour : null;
  const mot =
    jour === null ? ACCUSE.enregistrerEnvoi : jour === aujourdhui ? ACCUSE.envoyeAujourdhui : ACCUSE.envoyeLe(jour);
  return (
    <form
      noValidate
      className={page.pileSerree}
      aria-labelledby={id}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        enregistrer();
      }}
    >
      {titre}
      {!props.complet && <p className={page.discret}>{ACCUSE.envoiIncomplet}</p>}
      <ChampDate
        ref={(element) => {
          champ.current = element;
        }}
        name="envoi"
        libelle={ACCUSE.dateEnvoi}
        obligatoire
        value={date}
        erreur={essaye && !lecture.ok ? phraseRefusJour(lecture.code) : props.refusDate}
        horloge={props.horloge}
        onBlur={rien}
        onChange={setDate}
      />
      {promet && <p className={page.discret}>{aNoter ? ACCUSE.annonceNotee : ACCUSE.annonceSansColonne}</p>}
      <div>
        <Button type="submit" appearance={props.complet ? 'primary' : 'secondary'} disabledFocusable={props.enCours}>
          {props.enCours ? COMMUN.enregistrement : mot}
        </Button>
      </div>
    </form>
  );
}
