import type { VueClasseur } from '../vue/vue-classeur';
import { brancherLaFeuille } from './brancher-feuille';
import { BarreEtat } from './cadre/barre-etat';
import { BarreFormule } from './cadre/barre-formule';
import { repondreAuRefus } from './cadre/repondre-au-refus';
import { Onglets } from './cadre/onglets';
import { BulleAnnotation, direAnnotation } from './grille/bulle-annotation';
import { ecrireAdresse, ecrireBloc, lireAdresse } from './grille/adresse';
import { GestesTableur } from './gestes-tableur';
import { compterSelection } from './grille/compter-selection';
import { Editeur } from './grille/editeur';
import { Grille } from './grille/grille';
import { InviteSaisie } from './grille/invite-saisie';
import { ListeChoix } from './grille/liste-choix';

/** Où poser les parties du tableur dans la page. */
export interface PlacesTableur {
  readonly formule: HTMLElement;
  readonly feuille: HTMLElement;
  readonly onglets: HTMLElement;
  readonly etat: HTMLElement;
}

/** Le tableur : une feuille, sa barre de formule, ses onglets et sa barre d'état, accordés sur un classeur. */
export class Tableur {
  readonly etat: BarreEtat;
  readonly grille: Grille;
  readonly gestes: GestesTableur;
  private readonly editeur: Editeur;
  private readonly liste: ListeChoix;
  private readonly invite: InviteSaisie;
  private readonly annotation: BulleAnnotation;
  private readonly formule: BarreFormule;
  private readonly onglets: Onglets;
  private desabonner: () => void = () => undefined;
  private montree: string;
  private active: string;

  constructor(
    places: PlacesTableur,
    private classeur: VueClasseur,
    private readonly surChangement: () => void,
  ) {
    this.active = this.montree = idActive(classeur);
    this.grille = new Grille(classeur.feuille(this.montree));
    places.feuille.append(this.grille.element);
    this.etat = new BarreEtat(places.etat);
    this.editeur = new Editeur(this.grille, {
      surMode: (mode) => {
        this.classeur.saisieEnCours = mode !== null;
        this.etat.montrerMode(mode === null ? 'Prêt' : mode === 'entrer' ? 'Entrer' : 'Modifier');
        this.formule.permettre(mode !== null);
        if (mode === null) this.suivreSelection();
      },
      surTexte: (texte) => {
        this.formule.suivreTexte(texte);
      },
      surRefus: repondreAuRefus,
    });
    this.invite = new InviteSaisie(this.grille);
    this.annotation = new BulleAnnotation(this.grille);
    this.liste = new ListeChoix(this.grille, (texte) => {
      this.saisirIci(texte);
    });
    this.gestes = new GestesTableur(this.grille, () => this.classeur, {
      annoncer: (texte) => {
        this.etat.annoncer(texte);
      },
      surSelection: () => {
        this.surSelection();
      },
      allerA: (adresse) => this.allerA(adresse),
    });
    const clavier = brancherLaFeuille({
      grille: this.grille,
      editeur: this.editeur,
      liste: this.liste,
      gestes: this.gestes,
      classeur: () => this.classeur,
      surSelection: () => {
        this.surSelection();
      },
      changerOnglet: (sens) => {
        this.onglets.passer(sens);
      },
    });
    this.formule = new BarreFormule(places.formule, {
      allerA: (adresse) => this.allerA(adresse),
      commencer: () => {
        if (this.editeur.enCours === null) this.editeur.ouvrir('modifier', undefined, false);
      },
      ecrire: (texte) => {
        this.editeur.ecrire(texte);
      },
      surTouche: (evenement) => {
        void clavier.surToucheSaisie(evenement);
      },
      valider: () => {
        void this.editeur.valider();
      },
      annuler: () => {
        this.editeur.annuler();
      },
    });
    this.onglets = new Onglets(
      places.onglets,
      () => this.classeur,
      () => this.montree,
      (id) => {
        void this.montrerFeuille(id);
      },
      (message) => {
        this.gestes.rapporter({ ok: false, message });
      },
    );
    this.grille.graphiques.surChoix = (nom) => {
      this.etat.annoncer(`Graphique « ${nom} » sélectionné`);
    };
    this.ouvrir(classeur);
  }

  /** Remplace le classeur montré. */
  ouvrir(classeur: VueClasseur): void {
    this.desabonner();
    this.editeur.annuler();
    this.classeur = classeur;
    this.active = this.montree = idActive(classeur);
    this.grille.afficher(classeur.feuille(this.montree));
    this.desabonner = classeur.abonner(() => {
      this.surNouvelles();
    });
    this.suivreSelection();
    this.onglets.dessiner();
  }

  /** Montre une feuille ; une feuille masquée se regarde sans devenir la feuille active. */
  async montrerFeuille(id: string): Promise<void> {
    if (!(await this.editeur.valider())) return;
    const onglet = this.classeur.feuilles().find((autre) => autre.id === id);
    if (!onglet) return;
    if (onglet.visible) {
      this.active = id;
      this.classeur.activer(id);
    }
    this.afficher(id);
    this.etat.annoncer(onglet.visible ? '' : 'Feuille masquée, montrée pour contrôle.');
  }

  private afficher(id: string): void {
    this.montree = id;
    this.grille.afficher(this.classeur.feuille(id));
    this.suivreSelection();
    this.onglets.dessiner();
  }

  /** Le classeur a changé : par nous, par le volet ou par une commande. */
  private surNouvelles(): void {
    if (this.grille.modele.seSelectionne) return;
    const active = idActive(this.classeur);
    const existe = this.classeur.feuilles().some(({ id }) => id === this.montree);
    if (active !== this.active || !existe) {
      this.active = active;
      this.afficher(active);
    } else {
      const avant = this.grille.modele.selection;
      this.grille.rafraichir();
      requestAnimationFrame(() => {
        const { selection, celluleActive } = this.grille.modele;
        if (selection !== avant) this.grille.montrer(celluleActive);
        this.suivreSelection();
      });
    }
    this.onglets.dessiner();
    this.surChangement();
  }

  private surSelection(): void {
    this.grille.demander();
    this.suivreSelection();
  }

  private suivreSelection(): void {
    const { celluleActive, selection, feuille, fusions } = this.grille.modele;
    const { l, c } = fusions.ancre(celluleActive);
    const adresse = ecrireAdresse({ l, c });
    if (this.editeur.enCours === null) this.formule.montrer(adresse, feuille.texteEdition(l, c));
    this.liste.suivre();
    this.invite.suivre();
    this.annotation.suivre();
    const { texte } = feuille.cellule(l, c);
    const liste = feuille.listeDeChoix(l, c) === null ? '' : ', liste de choix : Alt + flèche bas';
    const filtre = feuille.gestes.boutonFiltre(l, c) === null ? '' : ', filtre : Alt + flèche bas';
    const notes = direAnnotation(feuille.gestes.annotation(l, c)).map((note) => `, ${note}`);
    this.etat.lire([ecrireBloc(selection), `, ${texte === '' ? 'vide' : texte}`, liste, filtre, ...notes].join(''));
    this.etat.compter(compterSelection(this.grille.modele));
  }

  private allerA(texte: string): boolean {
    const lue = lireAdresse(this.classeur.gestes.adresseDuNom(texte) ?? texte);
    if (!lue) {
      this.etat.annoncer(`« ${texte} » n'est ni une adresse ni un nom de ce classeur.`);
      return false;
    }
    if (lue.feuille !== null) {
      const cible = this.classeur.feuilles().find(({ nom }) => nom.toLowerCase() === lue.feuille?.toLowerCase());
      if (!cible) return false;
      if (cible.visible) this.classeur.activer(cible.id);
      this.active = idActive(this.classeur);
      this.afficher(cible.id);
    }
    this.grille.modele.choisirBloc(lue.bloc);
    this.grille.montrer(lue.bloc.de);
    this.surSelection();
    this.grille.foyer.focus({ preventScroll: true });
    return true;
  }

  private saisirIci(texte: string): void {
    const { celluleActive, feuille, fusions } = this.grille.modele;
    const { l, c } = fusions.ancre(celluleActive);
    const resultat = feuille.saisir(l, c, texte);
    if (resultat.ok) return;
    void repondreAuRefus(resultat).then((suite) => {
      if (suite === 'passer-outre') feuille.saisir(l, c, texte, true);
    });
  }
}

function idActive(classeur: VueClasseur): string {
  const feuilles = classeur.feuilles();
  const active = feuilles.find((feuille) => feuille.active) ?? feuilles[0];
  if (!active) throw new RangeError("Le classeur n'a pas de feuille.");
  return active.id;
}
