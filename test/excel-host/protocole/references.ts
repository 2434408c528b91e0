import type { Zone } from '../modele/zone';

/** Les plages que le client a demandé de garder d'un lot à l'autre, par l'identifiant qu'on lui en a donné. */
export class References {
  private readonly gardees = new Map<string, { readonly zone: Zone; fois: number }>();
  private readonly ids = new Map<Zone, string>();
  private prochaine = 1;

  get nombre(): number {
    return this.gardees.size;
  }

  /** Garde une plage ; la même, gardée deux fois, est à lâcher deux fois. */
  garder(zone: Zone): string {
    const id = this.ids.get(zone) ?? this.nommer(zone);
    const gardee = this.gardees.get(id);
    if (gardee === undefined) this.gardees.set(id, { zone, fois: 1 });
    else gardee.fois += 1;
    return id;
  }

  lacher(id: string): void {
    const gardee = this.gardees.get(id);
    if (gardee === undefined) return;
    gardee.fois -= 1;
    if (gardee.fois === 0) this.oublier(id, gardee.zone);
  }

  toutLacher(): void {
    for (const [id, { zone }] of [...this.gardees]) this.oublier(id, zone);
  }

  zone(id: string): Zone | null {
    return this.gardees.get(id)?.zone ?? null;
  }

  /** L'identifiant d'une plage gardée, ou `null`. */
  idDe(zone: Zone): string | null {
    return this.ids.get(zone) ?? null;
  }

  private nommer(zone: Zone): string {
    const id = `ref${this.prochaine}`;
    this.prochaine += 1;
    this.ids.set(zone, id);
    return id;
  }

  private oublier(id: string, zone: Zone): void {
    this.gardees.delete(id);
    this.ids.delete(zone);
    zone.oublier();
  }
}
