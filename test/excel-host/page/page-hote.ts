import type { JournalEcarts } from '../protocole/ecarts';
import type { Pannes } from '../protocole/pannes';
import type { VueClasseur, VueFeuille } from '../vue/vue-classeur';
import type { Adresses } from './adresses';
import { choisirFichier, type FichierClasseur, telechargerFichier } from './cadre/fichiers';
import { BandeMessage } from './cadre/bande-message';
import { Menu } from './cadre/menu';
import { montrerMessage } from './cadre/message';
import { Ruban } from './cadre/ruban';
import { Situations } from './cadre/situations';
import { Volet } from './cadre/volet';
import { executerCommande } from './complement/executer-commande';
import type { Liaison } from './complement/liaison';
import { trouverElement } from './creer-element';
import { EXEMPLES } from './exemples/exemples';
import { lireAdresse } from './grille/adresse';
import { groupesDuRuban } from './groupes-ruban';
import { menuDeBande } from './menu-feuille';
import type { Session } from './session';
import { situationsDe } from './situations-classeur';
import { Tableur } from './tableur';

const enClair = (erreur: unknown): string => (erreur instanceof Error ? erreur.message : String(erreur));

/** La page : un classeur à gauche, le volet à droite, le ruban au-dessus. */
export class PageHote {
  private readonly titre = trouverElement('nom-classeur');
  private readonly bande = new BandeMessage(trouverElement('bande-message'));
  private readonly tableur: Tableur;
  private readonly volet: Volet;
  private readonly ruban: Ruban;
  private readonly situations: Situations;
  private liaisonVolet: Liaison | null = null;
  private commandeEnCours = false;

  constructor(
    private session: Session,
    private readonly adresses: Adresses,
    private readonly ouvrirSession: (fichier: FichierClasseur) => Promise<Session>,
  ) {
    this.ruban = new Ruban(
      trouverElement('ruban'),
      groupesDuRuban(new URL('.', adresses.volet), {
        ouvrir: () => {
          void this.ouvrirDuPoste();
        },
        enregistrer: () => {
          void this.enregistrerUneCopie();
        },
        annuler: () => {
          this.tableur.gestes.annuler();
        },
        retablir: () => {
          this.tableur.gestes.retablir();
        },
        basculerVolet: () => {
          if (this.volet.ouvert) this.volet.fermer();
          else this.volet.ouvrir();
        },
        calculer: () => {
          this.executerCommande('calculerResultats')
            .catch(() => undefined)
            .finally(() => {
              // Un bouton désactivé perd le foyer : il le reprend si personne ne l'a pris entre-temps.
              if (document.activeElement === document.body) this.ruban.bouton('calculer').focus();
            });
        },
      }),
    );
    this.volet = new Volet(trouverElement('volet'), {
      ouvrir: (iframe) => {
        this.liaisonVolet = this.session.relier(iframe, adresses.volet);
      },
      fermer: () => {
        this.liaisonVolet?.fermer();
        this.liaisonVolet = null;
      },
      surEtat: (ouvert) => {
        this.ruban.bouton('volet').setAttribute('aria-pressed', String(ouvert));
      },
    });
    this.tableur = new Tableur(
      {
        formule: trouverElement('barre-formule'),
        feuille: trouverElement('feuille'),
        onglets: trouverElement('barre-onglets'),
        etat: trouverElement('barre-etat'),
      },
      session.vue,
      () => {
        this.relireEtat();
      },
    );
    const { reglages, jour } = situationsDe(
      () => this.session,
      () => {
        this.relireEtat();
      },
    );
    this.situations = new Situations(this.ruban.bouton('situations'), reglages, jour);
    const { gestes, grille } = this.tableur;
    new Menu(this.ruban.bouton('bandes'), () => [
      ...menuDeBande('lignes', gestes, grille, true),
      ...menuDeBande('colonnes', gestes, grille, true),
    ]);
    new Menu(this.ruban.bouton('exemples'), () =>
      EXEMPLES.map(({ nom, charger }) => ({
        texte: nom,
        faire: () => {
          void this.ouvrirFichier(charger);
        },
      })),
    );
    this.presenter();
    this.volet.ouvrir();
  }

  get classeur(): VueClasseur {
    return this.session.vue;
  }

  get ecarts(): JournalEcarts {
    return this.session.ecarts;
  }

  get pannes(): Pannes {
    return this.session.pannes;
  }

  /** Dit sous le ruban ce qui n'a pas marché. */
  signaler(texte: string): void {
    this.bande.montrer(texte, 'erreur');
  }

  /** Le texte affiché dans une cellule d'une feuille désignée par son nom. */
  lireCellule(feuille: string, adresse: string): string {
    const onglet = this.classeur.feuilles().find(({ nom }) => nom === feuille);
    const lue = lireAdresse(adresse);
    if (!onglet || !lue) throw new RangeError(`Aucune cellule « ${feuille} » ${adresse}.`);
    const vue: VueFeuille = this.classeur.feuille(onglet.id);
    return vue.cellule(lue.bloc.de.l, lue.bloc.de.c).texte;
  }

  /** Exécute une fonction du ruban du complément, volet ouvert ou fermé ; une seule à la fois. Dit l'échec sous le ruban, et rejette. */
  async executerCommande(nom: string): Promise<void> {
    if (this.commandeEnCours) throw new Error('Une commande est déjà en cours.');
    this.commandeEnCours = true;
    this.ruban.bouton('calculer').disabled = true;
    this.tableur.etat.annoncer('Services Publics + travaille sur le classeur…');
    try {
      await executerCommande(this.session.relier, this.adresses.commandes, nom);
      this.tableur.etat.annoncer('Services Publics + a terminé.');
    } catch (erreur) {
      this.tableur.etat.annoncer('');
      this.signaler(`La commande du complément a échoué. ${enClair(erreur)}`);
      throw erreur;
    } finally {
      this.commandeEnCours = false;
      this.ruban.bouton('calculer').disabled = false;
    }
  }

  private async ouvrirDuPoste(): Promise<void> {
    const fichier = await choisirFichier();
    if (fichier) await this.ouvrirFichier(() => Promise.resolve(fichier));
  }

  private async ouvrirFichier(charger: () => Promise<FichierClasseur>): Promise<void> {
    try {
      const session = await this.ouvrirSession(await charger());
      // Un autre classeur est un autre document : le complément y redémarre, comme dans Excel.
      const voletOuvert = this.volet.ouvert;
      this.volet.fermer();
      this.session = session;
      this.tableur.ouvrir(session.vue);
      this.presenter();
      if (voletOuvert) this.volet.ouvrir();
    } catch (erreur) {
      await montrerMessage("Ce classeur ne s'ouvre pas", enClair(erreur));
    }
  }

  private async enregistrerUneCopie(): Promise<void> {
    try {
      const octets = await this.classeur.enregistrer();
      const pertes = this.classeur.pertesALEnregistrement();
      const quandMeme = ['Enregistrer quand même', 'Annuler'] as const;
      if (
        pertes.length > 0 &&
        !(await montrerMessage('Cette copie perdra quelque chose', pertes.join('\n'), quandMeme))
      )
        return;
      const [, base, extension] = /^(.*?)(\.xls[xm])?$/isu.exec(this.classeur.nom) ?? [];
      const nom = `${base ?? ''} (copie)${extension ?? '.xlsx'}`;
      telechargerFichier({ nom, octets });
      this.tableur.etat.annoncer(`Copie enregistrée : ${nom}`);
    } catch (erreur) {
      await montrerMessage("La copie n'a pas pu être enregistrée", enClair(erreur));
    }
  }

  private presenter(): void {
    this.titre.textContent = this.classeur.nom;
    document.title = `${this.classeur.nom} – Tableur de démonstration`;
    this.bande.cacher();
    this.relireEtat();
  }

  private relireEtat(): void {
    this.tableur.etat.montrerEtats(this.situations.relire());
  }
}
