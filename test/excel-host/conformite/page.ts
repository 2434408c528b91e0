import { executerCas, type ResultatDeCas } from './executer-cas';
import { TOUS_LES_CAS } from './tous-les-cas';

function element<E extends HTMLElement>(id: string, genre: new () => E): E {
  const trouve = document.getElementById(id);
  if (!(trouve instanceof genre)) throw new Error(`La page n'a pas d'élément « ${id} ».`);
  return trouve;
}

/** Un écart : le cas, ce qu'on attendait, ce que cet Excel a fait, et d'où vient l'attente. */
function dessinerEcart({ cas, observe }: ResultatDeCas): HTMLLIElement {
  const ligne = document.createElement('li');
  ligne.className = 'ecart';
  ligne.append(cas.nom);
  const detail = document.createElement('pre');
  detail.textContent = `attendu : ${JSON.stringify(cas.attendu)}\nobservé : ${JSON.stringify(observe)}\nsource : ${cas.source}`;
  ligne.append(detail);
  return ligne;
}

/** Exécute tous les cas dans l'Excel qui montre cette page, l'un après l'autre, et ne montre que les écarts. */
async function executerTout(): Promise<void> {
  const bouton = element('executer', HTMLButtonElement);
  const bilan = element('bilan', HTMLParagraphElement);
  const ecarts = element('ecarts', HTMLOListElement);
  bouton.disabled = true;
  ecarts.replaceChildren();
  let conformes = 0;
  for (const [rang, cas] of TOUS_LES_CAS.entries()) {
    bilan.textContent = `Cas ${rang + 1} sur ${TOUS_LES_CAS.length} : ${cas.nom}`;
    const resultat = await executerCas(Excel, cas);
    if (resultat.conforme) conformes += 1;
    else ecarts.append(dessinerEcart(resultat));
  }
  bilan.textContent = `${conformes} cas conformes, ${TOUS_LES_CAS.length - conformes} écarts.`;
  bouton.disabled = false;
}

void Office.onReady().then(({ host }) => {
  const bouton = element('executer', HTMLButtonElement);
  if (host !== Office.HostType.Excel) {
    element('bilan', HTMLParagraphElement).textContent =
      "Cette page s'ouvre comme un volet, dans Excel ou dans la page de démonstration.";
    return;
  }
  bouton.disabled = false;
  bouton.addEventListener('click', () => {
    void executerTout();
  });
});
