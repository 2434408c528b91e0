const ATTEIGNABLE =
  '[tabindex="0"], a[href], button:not([disabled], [tabindex="-1"]), input:not([disabled], [tabindex="-1"]), iframe';

/** F6 et Maj + F6 font le tour des zones de la page, comme dans Excel : la touche Tab, elle, appartient à la feuille. */
export function passerDeZone(): void {
  document.addEventListener('keydown', (evenement) => {
    if (evenement.key !== 'F6') return;
    evenement.preventDefault();
    const zones = [...document.querySelectorAll<HTMLElement>('[data-zone]:not([hidden])')];
    const ici = zones.findIndex((zone) => zone.contains(document.activeElement));
    const pas = evenement.shiftKey ? -1 : 1;
    const zone = zones[(ici + pas + zones.length) % zones.length];
    const cible =
      zone?.querySelector<HTMLElement>('.grille, [aria-selected=true], iframe') ??
      zone?.querySelector<HTMLElement>(ATTEIGNABLE);
    cible?.focus();
  });
}
