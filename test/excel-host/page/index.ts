import './style/page.css';
import './style/etat-et-messages.css';
import './style/ruban.css';
import './style/barre-formule.css';
import './style/feuille.css';
import './style/entetes.css';
import './style/gestes.css';
import './style/objets.css';
import './style/petits-ecrans.css';
import { lireAdresses } from './adresses';
import { chargerFichier } from './cadre/fichiers';
import { passerDeZone } from './cadre/passer-de-zone';
import './hote-pour-essais';
import { ouvrirSession, sessionVide } from './ouvrir-session';
import { PageHote } from './page-hote';
import type { Session } from './session';

/** Ouvre le classeur demandé ; à défaut un classeur vide, et la raison. */
async function premiereSession(classeur: URL): Promise<{ session: Session; souci: string | null }> {
  try {
    return { session: await ouvrirSession(await chargerFichier(classeur.href)), souci: null };
  } catch (erreur) {
    return { session: sessionVide(), souci: erreur instanceof Error ? erreur.message : String(erreur) };
  }
}

async function demarrer(): Promise<void> {
  const adresses = lireAdresses(location.href);
  const { session, souci } = await premiereSession(adresses.classeur);
  const page = new PageHote(session, adresses, ouvrirSession);
  if (souci !== null) page.signaler(`${souci} Un classeur vide est ouvert à sa place.`);
  passerDeZone();
  window.hote = {
    get classeur() {
      return page.classeur;
    },
    get ecarts() {
      return page.ecarts;
    },
    get pannes() {
      return page.pannes;
    },
    enregistrer: () => page.classeur.enregistrer(),
    lireCellule: (feuille, adresse) => page.lireCellule(feuille, adresse),
    executerCommande: (nom) => page.executerCommande(nom),
  };
}

demarrer().catch((erreur: unknown) => {
  document.body.textContent = erreur instanceof Error ? erreur.message : String(erreur);
});
