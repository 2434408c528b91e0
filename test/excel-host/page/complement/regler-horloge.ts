/** Une fenêtre dont on peut changer l'horloge. */
interface FenetreAvecHorloge {
  Date: DateConstructor;
}

const MS_PAR_JOUR = 86_400_000;
/** Le numéro de série d'Excel du 01/01/1970. */
const ORIGINE = 25_569;
const horlogesVraies = new WeakMap<FenetreAvecHorloge, DateConstructor>();

/**
 * Fait croire à une page qu'on est un autre jour (numéro de série Excel), à l'heure qu'il est : `new Date()` et `Date.now()`
 * sont décalés d'un nombre entier de jours. Le même jour que la machine remet l'horloge ordinaire.
 */
export function reglerHorloge(fenetre: FenetreAvecHorloge, jour: number): void {
  const Vraie = horlogesVraies.get(fenetre) ?? fenetre.Date;
  horlogesVraies.set(fenetre, Vraie);
  const ici = new Vraie();
  const reel = Vraie.UTC(ici.getFullYear(), ici.getMonth(), ici.getDate()) / MS_PAR_JOUR + ORIGINE;
  const jours = jour - reel;
  if (jours === 0) {
    fenetre.Date = Vraie;
    return;
  }
  const maintenant = (): number => {
    const date = new Vraie();
    // Par quantième et non par millisecondes : l'heure du jour reste la même au passage à l'heure d'été.
    date.setDate(date.getDate() + jours);
    return date.getTime();
  };
  fenetre.Date = new Proxy(Vraie, {
    construct: (cible, valeurs: unknown[], nouvelle: typeof Vraie): Date =>
      Reflect.construct(cible, valeurs.length === 0 ? [maintenant()] : valeurs, nouvelle) as Date,
    apply: () => new Vraie(maintenant()).toString(),
    get: (cible, cle, recepteur): unknown => (cle === 'now' ? maintenant : Reflect.get(cible, cle, recepteur)),
  });
}
