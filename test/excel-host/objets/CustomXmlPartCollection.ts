import { espaceDe } from '../fichiers/parties-xml';
import { ErreurHote } from '../modele/erreur-hote';
import type { PartieXml } from '../modele/partie-xml';
import type { Hote } from '../protocole/hote';
import { CollectionHote, ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';

/** Les parties XML que des compléments gardent dans le classeur. */
export class CustomXmlPartCollection extends CollectionHote<CustomXmlPart> {
  readonly classe = 'CustomXmlPartCollection';

  get items(): readonly CustomXmlPart[] {
    return this.hote.classeur.partiesXml.map((partie) => new CustomXmlPart(this.hote, partie));
  }
  getCount(): number {
    return this.hote.classeur.partiesXml.length;
  }

  add(xml: unknown): CustomXmlPart {
    const partie: PartieXml = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: bienForme(xml) };
    this.hote.classeur.partiesXml.push(partie);
    this.hote.classeur.marquerModifie(false);
    return new CustomXmlPart(this.hote, partie);
  }
  getByNamespace(espace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.hote, texte(espace));
  }
  getItem(id: unknown): CustomXmlPart {
    return existante(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    return trouver(this.items, id);
  }
}

/** Les parties d'un espace de noms. */
export class CustomXmlPartScopedCollection extends CollectionHote<CustomXmlPart> {
  readonly classe = 'CustomXmlPartScopedCollection';

  constructor(
    hote: Hote,
    private readonly espace: string,
  ) {
    super(hote);
  }

  get items(): readonly CustomXmlPart[] {
    return this.hote.classeur.partiesXml
      .filter(({ xml }) => espaceDe(xml) === this.espace)
      .map((partie) => new CustomXmlPart(this.hote, partie));
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(id: unknown): CustomXmlPart {
    return existante(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    return trouver(this.items, id);
  }
  /** L'unique partie ; une erreur s'il n'y en a aucune ou plusieurs. */
  getOnlyItem(): CustomXmlPart {
    return existante(this.getOnlyItemOrNullObject());
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [seule, ...autres] = this.items;
    return autres.length === 0 ? (seule ?? null) : null;
  }
}

export class CustomXmlPart extends ObjetHote {
  readonly classe = 'CustomXmlPart';

  constructor(
    hote: Hote,
    private readonly partie: PartieXml,
  ) {
    super(hote);
  }

  override identite(): Record<string, unknown> {
    return { Id: this.partie.id };
  }
  get id(): string {
    return this.partie.id;
  }
  get namespaceUri(): string {
    return espaceDe(this.partie.xml);
  }

  getXml(): string {
    return this.presente().xml;
  }
  setXml(xml: unknown): void {
    this.presente().xml = bienForme(xml);
    this.hote.classeur.marquerModifie(false);
  }
  delete(): void {
    const { classeur } = this.hote;
    const partie = this.presente();
    classeur.partiesXml = classeur.partiesXml.filter((autre) => autre !== partie);
    classeur.marquerModifie(false);
  }

  private presente(): PartieXml {
    if (!this.hote.classeur.partiesXml.includes(this.partie)) throw new ErreurHote('ItemNotFound');
    return this.partie;
  }
}

function trouver(items: readonly CustomXmlPart[], id: unknown): CustomXmlPart | null {
  const voulu = texte(id).toUpperCase();
  return items.find((partie) => partie.id === voulu) ?? null;
}

function existante(partie: CustomXmlPart | null): CustomXmlPart {
  if (partie === null) throw new ErreurHote('ItemNotFound');
  return partie;
}

/** Le texte d'un document XML ; InvalidArgument s'il n'est pas bien formé. */
function bienForme(xml: unknown): string {
  const lu = texte(xml);
  try {
    espaceDe(lu);
  } catch {
    throw new ErreurHote('InvalidArgument');
  }
  return lu;
}
