import { monterLeBanc, ouvrirUnPoste, type Banc, type Poste } from './banc';

/** Le temps d'un scénario dans un vrai navigateur, sur une machine chargée. */
export const LENT = 120_000;

/** Le poste d'une suite de scénarios : ouvert par chacun, fermé après lui. */
export interface PosteDeTravail {
  /** Le poste ouvert par le scénario en cours. */
  readonly actuel: Poste;
  ouvrir(classeur: string, titre?: string): Promise<Poste>;
}

/**
 * Monte le banc une fois pour toute la suite, et ferme le poste après chaque scénario : rien n'a été demandé ailleurs que
 * sur cette machine, et aucune erreur n'est restée dans la page.
 */
export function posteDeTravail(): PosteDeTravail {
  let banc: Banc | null = null;
  let poste: Poste | null = null;
  beforeAll(async () => {
    banc = await monterLeBanc();
  }, LENT);
  afterAll(() => banc?.fermer());
  afterEach(async () => {
    if (poste === null) return;
    const { requetesSorties, erreurs } = poste;
    await poste.fermer();
    poste = null;
    expect({ requetesSorties, erreurs }).toEqual({ requetesSorties: [], erreurs: [] });
  });
  return {
    get actuel() {
      if (poste === null) throw new Error("Aucun poste n'est ouvert");
      return poste;
    },
    async ouvrir(classeur, titre) {
      if (banc === null) throw new Error("Le banc n'est pas monté");
      poste = await ouvrirUnPoste(banc, classeur, titre);
      return poste;
    },
  };
}
