import type {
  AnnotationCellule,
  ChoixDeFiltre,
  GestesClasseur,
  GestesFeuille,
  ResultatGeste,
  VueBoutonFiltre,
} from '../../vue/gestes-feuille';

const FAIT: ResultatGeste = { ok: true };

/** Des gestes qui réussissent sans rien faire ; les essais règlent le filtre et lisent ce qui a été demandé. */
export class FauxGestes implements GestesFeuille {
  bouton: VueBoutonFiltre | null = null;
  choix: readonly ChoixDeFiltre[] = [];
  annotations: AnnotationCellule = { commentaire: null, lien: null };
  readonly demandes: (readonly unknown[])[] = [];

  boutonFiltre(ligne: number): VueBoutonFiltre | null {
    return ligne === 1 ? this.bouton : null;
  }
  choixDeFiltre(): readonly ChoixDeFiltre[] {
    return this.choix;
  }
  filtrer(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('filtrer', demande);
  }
  trier(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('trier', demande);
  }
  effacer(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('effacer', demande);
  }
  collerTextes(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('collerTextes', demande);
  }
  collerCellules(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('collerCellules', demande);
  }
  redimensionner(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('redimensionner', demande);
  }
  masquer(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('masquer', demande);
  }
  inserer(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('inserer', demande);
  }
  supprimer(...demande: readonly unknown[]): ResultatGeste {
    return this.noter('supprimer', demande);
  }
  annotation(): AnnotationCellule {
    return this.annotations;
  }

  private noter(quoi: string, demande: readonly unknown[]): ResultatGeste {
    this.demandes.push([quoi, ...demande]);
    return FAIT;
  }
}

/** Un classeur dont rien ne se défait. */
export const GESTES_DE_FAUX_CLASSEUR: GestesClasseur = {
  montrerFeuille: () => FAIT,
  adresseDuNom: () => null,
  annuler: () => false,
  retablir: () => false,
  annulable: false,
  retablissable: false,
};
