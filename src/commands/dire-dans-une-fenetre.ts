/**
 * Montre une phrase dans une petite fenêtre d'Office et attend qu'elle soit fermée : un bouton du ruban n'a pas d'autre
 * endroit où parler. Si la fenêtre ne peut pas s'ouvrir, ne fait rien : le classeur est intact.
 */
export function direDansUneFenetre(phrase: string): Promise<void> {
  const adresse = new URL('message.html', location.href);
  adresse.searchParams.set('phrase', phrase);
  return new Promise((fini) => {
    Office.context.ui.displayDialogAsync(
      adresse.href,
      { height: 28, width: 32, displayInIframe: true, promptBeforeOpen: false },
      (issue) => {
        if (issue.status !== Office.AsyncResultStatus.Succeeded) {
          fini();
          return;
        }
        issue.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          fini();
        });
      },
    );
  });
}
