const MINIMUM = 280;
const PAS = 20;

/** Le trait entre la feuille et le volet : on le tire à la souris, ou aux flèches quand il a le clavier. */
export function reglerLargeurDuVolet(separateur: HTMLElement, volet: HTMLElement): void {
  const maximum = (): number => Math.max(MINIMUM, window.innerWidth - 420);
  const regler = (voulue: number): void => {
    const largeur = Math.round(Math.min(maximum(), Math.max(MINIMUM, voulue)));
    document.documentElement.style.setProperty('--largeur-volet', `${largeur}px`);
    separateur.setAttribute('aria-valuenow', String(largeur));
  };
  separateur.setAttribute('aria-valuemin', String(MINIMUM));
  separateur.setAttribute('aria-valuemax', String(maximum()));
  separateur.setAttribute('aria-valuenow', '360');
  separateur.addEventListener('pointerdown', (evenement) => {
    separateur.setPointerCapture(evenement.pointerId);
    document.body.classList.add('glisse');
  });
  separateur.addEventListener('pointermove', (evenement) => {
    if (separateur.hasPointerCapture(evenement.pointerId)) regler(window.innerWidth - evenement.clientX);
  });
  separateur.addEventListener('lostpointercapture', () => {
    document.body.classList.remove('glisse');
  });
  separateur.addEventListener('keydown', (evenement) => {
    const sens = { ArrowLeft: 1, ArrowRight: -1 }[evenement.key];
    if (sens === undefined) return;
    evenement.preventDefault();
    regler(volet.offsetWidth + sens * PAS);
  });
}
