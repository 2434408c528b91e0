import { seRessemblent } from '../../domain/suivi-demandes/ressemblance';
import type { Jour } from '../../domain/commun/jour';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { normaliserTitre } from '../../workbook/suivi-demandes/normaliser-titre';
import { Message } from '../composants/Message';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { NOUVELLE_DEMANDE } from '../messages/nouvelle-demande';
import { FicheDemande } from './FicheDemande';

const MONTREES = 3;

/** Rappelle, pendant la saisie, les demandes déjà reçues de la même personne, et celle qui est sans doute la même. Ne bloque rien. */
export function DejaDemandes(props: {
  readonly deja: readonly LigneDemande[];
  readonly saisie: { readonly expediteur: string; readonly objet: string; readonly reception: Jour | null };
}) {
  const page = useMiseEnPage();
  const { deja, saisie } = props;
  const comparee = (une: { expediteur: string; objet: string; reception: Jour | null }) => ({
    expediteur: normaliserTitre(une.expediteur),
    objet: normaliserTitre(une.objet),
    reception: une.reception,
  });
  const meme = deja.find((une) => seRessemblent(comparee(une), comparee(saisie)));
  return (
    <div role="status">
      {deja.length > 0 && (
        <div className={page.pileSerree}>
          {meme === undefined ? (
            <p className={page.discret}>{NOUVELLE_DEMANDE.deja(deja.length)}</p>
          ) : (
            <Message genre="warning">{NOUVELLE_DEMANDE.sansDouteLaMeme(meme)}</Message>
          )}
          <details>
            <summary>{NOUVELLE_DEMANDE.voirDeja}</summary>
            <ul className={page.liste}>
              {deja.slice(0, MONTREES).map((une) => (
                <li key={`${une.registre.feuille} ${String(une.ligne)}`}>
                  <FicheDemande ligne={une} />
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </div>
  );
}
