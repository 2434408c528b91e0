import { executerCas, type ResultatDeCas } from './executer-cas';
import { lignesDEcart, phraseDeBilan, rapport } from './rapport';
import { TOUS_LES_CAS } from './tous-les-cas';

function element<E extends HTMLElement>(id: string, genre: new () => E): E {
  const trouve = document.getElementById(id);
  if (!(trouve instanceof genre)) throw new Error(`La page n'a pas d'élément « ${id} ».`);
  return trouve;
}

/** Un écart : le cas, ce qu'on attendait, ce que cet Excel a fait, et d'où vient l'attente. */
function dessinerEcart(resultat: ResultatDeCas): HTMLLIElement {
  const { nom, source } = resultat.cas;
  const ligne = document.createElement('li');
  const detail = document.createElement('pre');
  detail.tabIndex = 0;
  detail.textContent = lignesDEcart(resultat).join('\n');
  const lien = document.createElement('a');
  lien.href = source;
  lien.target = '_blank';
  lien.rel = 'noreferrer';
  lien.textContent = 'Ce que dit la documentation';
  ligne.append(nom, detail, URL.canParse(source) ? lien : source);
  return ligne;
}

/** L'Excel qui montre cette page, tel qu'il se nomme. */
function cetExcel(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${host} (${platform}), version ${version}`;
}

/** Exécute tous les cas dans l'Excel qui montre cette page, l'un après l'autre, et ne montre que les écarts. */
async function executerTout(): Promise<void> {
  const bouton = element('executer', HTMLButtonElement);
  const bilan = element('bilan', HTMLParagraphElement);
  const progression = element('progression', HTMLProgressElement);
  const ecarts = element('ecarts', HTMLOListElement);
  const aRapporter = element('a-rapporter', HTMLDetailsElement);
  bouton.disabled = true;
  aRapporter.hidden = true;
  progression.hidden = false;
  progression.max = TOUS_LES_CAS.length;
  ecarts.replaceChildren();
  bilan.textContent = `${TOUS_LES_CAS.length} cas à exécuter…`;
  const resultats: ResultatDeCas[] = [];
  for (const cas of TOUS_LES_CAS) {
    progression.setAttribute('aria-valuetext', cas.nom);
    const resultat = await executerCas(Excel, cas);
    resultats.push(resultat);
    progression.value = resultats.length;
    if (!resultat.conforme) ecarts.append(dessinerEcart(resultat));
  }
  progression.hidden = true;
  bilan.textContent = phraseDeBilan(resultats);
  element('rapport', HTMLTextAreaElement).value = rapport(cetExcel(), resultats);
  aRapporter.hidden = false;
  bouton.disabled = false;
}

void Office.onReady().then(({ host }) => {
  const bouton = element('executer', HTMLButtonElement);
  if (host !== Office.HostType.Excel) {
    element('bilan', HTMLParagraphElement).textContent =
      "Cette page s'ouvre comme un volet, dans Excel ou dans la page de démonstration.";
    return;
  }
  element('excel', HTMLParagraphElement).textContent = cetExcel();
  bouton.disabled = false;
  bouton.addEventListener('click', () => {
    void executerTout();
  });
});
