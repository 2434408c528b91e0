import type { ApercuEffacement as Apercu } from '../../../usecases/previsualiser-effacement';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { DONNEES } from '../../messages/donnees-personnelles';

/** Ce qui serait effacé, registre par registre. */
export function ApercuEffacement({ apercu }: { readonly apercu: Extract<Apercu, { ok: true }> }) {
  const page = useMiseEnPage();
  return (
    <ul className={page.liste}>
      {apercu.registres.map((un) => (
        <li key={un.feuille} className={page.carte}>
          <span>{DONNEES.apercu(un)}</span>
          {un.nombre > 0 && <span className={page.discret}>{DONNEES.colonnes(un)}</span>}
          {un.ecartees > 0 && <span className={page.discret}>{DONNEES.ecartees(un)}</span>}
        </li>
      ))}
    </ul>
  );
}
